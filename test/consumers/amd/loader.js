// As RequireJS does it, in a few lines: modules have no names, so one that nobody has asked for is an error.
;(function () {
  let asked = null
  window.define = function (needs, make) {
    if (!asked) throw new Error('Mismatched anonymous define() module')
    asked(
      make.apply(
        null,
        needs.map(() => null),
      ),
    )
    asked = null
  }
  window.define.amd = {}
  window.load = (file) =>
    new Promise((done, failed) => {
      asked = done
      const script = document.createElement('script')
      script.src = file
      script.onerror = failed
      document.head.append(script)
    })
})()
