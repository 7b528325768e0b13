import { existsSync } from 'node:fs'

/** How modules are found; `node` is that of older projects, which TypeScript 7 has no more. */
const resolutions = ['bundler', 'nodenext', 'node16', 'node']
const compilers = {
  typescript: 'TypeScript 7',
  'typescript-5.9': '5.9',
  'typescript-5.4': '5.4',
}

export default async function check({ install, tries, tell, file }) {
  install()
  for (const [folder, version] of Object.entries(compilers)) {
    if (!existsSync(file('node_modules', folder))) continue
    for (const resolution of resolutions) {
      if (folder === 'typescript' && resolution === 'node') continue
      const { good, text } = tries('node', `node_modules/${folder}/bin/tsc`, '-p', `tsconfig.${resolution}.json`)
      tell(
        `${version}, moduleResolution ${resolution}, exact optional properties, libraries checked`,
        good ? undefined : text,
      )
    }
  }
}
