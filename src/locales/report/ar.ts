import type { Count, Forms } from '../../format/messages.js'
import type { ReportMessages } from '../../format/reportMessages.js'
import type { ChangeOf } from '../../format/words/findings.js'

const ways: Readonly<Record<ChangeOf, readonly [up: string, down: string]>> = {
  count: ['أكثر', 'أقل'],
  amount: ['أكثر', 'أقل'],
  rate: ['أعلى', 'أدنى'],
  time: ['أطول', 'أقصر'],
}
const way = (of: ChangeOf, isUp: boolean) => ways[of][isUp ? 0 : 1]
/** النسبة المئوية تُقال «بنسبة». */
const by = (amount: string) => `${amount.includes('%') ? 'بنسبة' : 'بمقدار'} ${amount}`
/** «في سبتمبر»، «في الأسبوع 42»، لكن «في الفترة 1–15 سبتمبر». */
const within = (period: string) =>
  `في ${period.includes('–') && !period.startsWith('الأسبوع') ? 'الفترة ' : ''}${period}`

// المفرد والمثنى يُكتبان بلا رقم، و«many» تمييز منصوب. بعد «من» و«قبل» وما يشبههما يُجر المثنى.
const dayForms = { zero: 'يوم', one: '=يوم واحد', few: 'أيام', many: 'يومًا', other: 'يوم' }
const days: Forms = { ...dayForms, two: '=يومان' }
const ofDays: Forms = { ...dayForms, two: '=يومين' }
const postForms = { zero: 'منشور', one: '=منشور واحد', few: 'منشورات', many: 'منشورًا', other: 'منشور' }
const posts: Forms = { ...postForms, two: '=منشوران' }
const ofPosts: Forms = { ...postForms, two: '=منشورين' }
const messageForms = { zero: 'رسالة', one: '=رسالة واحدة', few: 'رسائل', many: 'رسالة', other: 'رسالة' }
const messages: Forms = { ...messageForms, two: '=رسالتان' }
const ofMessages: Forms = { ...messageForms, two: '=رسالتين' }
const entries: Forms = { zero: 'سجل', one: '=سجل واحد', two: '=سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' }
const metrics: Forms = {
  zero: 'مؤشر',
  one: '=مؤشر واحد',
  two: '=مؤشران',
  few: 'مؤشرات',
  many: 'مؤشرًا',
  other: 'مؤشر',
}

/** «اليوم» بدل «قبل 0 يوم». */
const isNone = (count: Count) => count({ zero: '=0', other: '' }) === '0'

/** The Arabic words of findings, control and reports. */
export const ar: ReportMessages = {
  findings: {
    more: (count) =>
      `و${count({ one: '=نتيجة أخرى', two: '=نتيجتان أخريان', few: 'نتائج أخرى', other: 'نتيجة أخرى' })}`,
    inPeriod: (period, month) => (month === null ? within(period) : `في ${period}`),
    than: (amount, of, isUp, before, perDay) =>
      `${way(of, isUp)} ${by(amount)}${perDay ? ' يوميًا' : ''} مما كان ${before}`,
    asMuch: (before) => `كما كان ${before}`,
    same: 'دون تغيير',
    was: (value) => `وسابقًا ${value}`,
    changed: (amount, of, isUp) => `${way(of, isUp)} ${by(amount)}`,
    score: {
      met: (met, goals) =>
        `تحقق ${met} من ${goals({
          zero: 'هدف',
          one: '=هدف واحد',
          two: '=هدفين',
          few: 'أهداف',
          many: 'هدفًا',
          other: 'هدف',
        })}`,
      mostLost: (names) => `أكثر النقاط المفقودة: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `النقاط المفقودة ${points}`,
    },
    goal: {
      short: (difference) => `بنقص ${difference}`,
      metEarly: 'تحقق الهدف قبل نهاية الفترة',
      outOfReach: 'والفترة لم تنتهِ بعد',
      metTogether: (goals) => `الأهداف المحققة: ${goals}`,
    },
    pace: {
      after: (value, after, all, expected) => `${value} بعد ${after} من ${all(ofDays)}، والمتوقع ${expected}`,
      needed: (target, needed, soFar) => `لبلوغ ${target} يلزم ${needed} يوميًا، وحتى الآن ${soFar}`,
    },
    appeared: (before) => `وصفر ${before}`,
    gone: (was, before) => `صفر، و${was} ${before}`,
    leak: {
      steps: (from, to) => `${from} ← ${to}`,
      price: (before, last, total, more) => `بالمعدل نفسه كما ${before}: ${total} (${last})، أي بزيادة ${more}`,
    },
    mix: {
      though: (isUp, channels) =>
        `مع ${isUp ? 'ارتفاع' : 'انخفاض'} في كل قناة على حدة (${channels({
          zero: 'قناة',
          one: '=قناة واحدة',
          two: '=قناتان',
          few: 'قنوات',
          many: 'قناة',
          other: 'قناة',
        })})`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel} بحصة ${weight}، وكانت ${weightBefore}${base && ` (${base})`}`,
    },
    division: {
      most: (channel, part, whole) => `الجزء الأكبر: ${channel}، ${part} من ${whole}`,
      weights: (part) => `أوزان القنوات ${part}`,
    },
    newChannel: {
      with: (part, channel, date) => `${part === null ? 'مع' : `ومن ذلك ${part} من`} ${channel} (جديد منذ ${date})`,
      without: (value, change) => `وبدون الجديد ${value}، ${change}`,
    },
    data: {
      lacking: 'لا توجد بيانات',
      noChange: 'لم يُذكر التغيّر',
      samples: (channels, measurements) =>
        `استنادًا إلى ${measurements({
          zero: 'قياس',
          one: '=قياس واحد',
          two: '=قياسين',
          few: 'قياسات',
          many: 'قياسًا',
          other: 'قياس',
        })}${channels && ` (${channels})`}`,
      from: (period) => period,
      atLeast: (share, goal) => `${share} على الأقل من الهدف البالغ ${goal}`,
      unread: (what, count, all) =>
        `لم تُحتسب، وتواريخها غير مقروءة (${{ posts: 'المنشورات', conversations: 'الرسائل', events: 'الأحداث' }[what]}): ${count} من ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `كل أسبوع من الأسابيع الأخيرة وعددها ${now.weeks} (${now.range}) ${isUp ? 'أعلى' : 'أدنى'} من كل أسبوع قبلها وعددها ${before.weeks} (${before.range})`,
      ranges: (now, before) =>
        `الأسابيع الأخيرة وعددها ${now.weeks}: ${now.range}؛ وما قبلها وعددها ${before.weeks}: ${before.range}`,
      prediction: (windows, range) => `فترات سابقة بالمدة نفسها وعددها ${windows}: ${range}`,
    },
    questions: {
      goal: (goal, next) => `هل يبقى الهدف ${goal} كما هو${next ? ` ${within(next)}` : ''}؟`,
      leak: (from, to, since) =>
        `ما الذي يختلف بين «${from}» و«${to}»${since ? ` منذ ${since}` : ''}: النموذج أم الصفحة أم العرض أم مصدر الزيارات؟`,
      change: (name) => `ما الذي اختلف: ${name}؟`,
      mix: (name) => `لأي قناة وُضع هذا الهدف: ${name}؟`,
      day: (day) => `ماذا حدث في ${day}؟`,
      data: (names) => `هل يمكن توفير البيانات الناقصة: ${names}؟`,
      source: 'من أين جاؤوا؟',
    },

    share: {
      change: (amount, change) => (change === 0 ? 'دون تغيير' : `${change > 0 ? 'أكثر' : 'أقل'} ${by(amount)}`),
      counts: (own, all) => `الإشارات: ${own}، ولكل العلامات معًا: ${all}`,
      opposite: (brand, points, isRise) => `أكبر ${isRise ? 'ارتفاع' : 'انخفاض'}: ${brand}، ${points}`,
      evidence: (own, all, ownBefore, allBefore) => `الإشارات: ${own} من ${all}؛ وكانت ${ownBefore} من ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `في ${earlier}: ${range}`,
    },

    posts: {
      best: 'أفضل المنشورات',
      worst: 'أضعف المنشورات',
      by: (title, rate) => `${title} (${rate})`,
      named: (title) => `«${title}»`,
      median: (count, median) => `الوسيط (${count(posts)}): ${median}`,
      lowerEnds: (bounds) => `مرتبة حسب الحد الأدنى لمجالات الثقة \u200e95%: ${bounds}`,
      upperEnds: (bounds) => `مرتبة حسب الحد الأعلى لمجالات الثقة \u200e95%: ${bounds}`,
      without: (count, age, base, fewest) =>
        `من ${count(ofPosts)}، دون ما يقل عمره عن ${age(ofDays)} وما رُوّج أو حُذف ` +
        `وما كانت قيمته (${base}) غير معروفة أو أقل من ${fewest}`,
    },

    format: {
      head: 'أنواع المنشورات',
      medians: (count, others) => `الوسيط من ${count} ومن ${others(ofPosts)}`,
    },

    day: {
      weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
      before: (range, weeks, weekdays) => `${range} في أيام ${weekdays} السابقة وعددها ${weeks}`,
      more: (more) =>
        more({
          zero: 'يوم آخر مثله',
          one: '=يوم آخر مثله',
          two: '=يومان آخران مثله',
          few: 'أيام أخرى مثله',
          many: 'يومًا آخر مثله',
          other: 'يوم آخر مثله',
        }),
    },

    record: {
      periods: {
        day: {
          zero: 'يوم متتالٍ',
          one: '=يوم واحد',
          two: '=يومين متتاليين',
          few: 'أيام متتالية',
          many: 'يومًا متتاليًا',
          other: 'يوم متتالٍ',
        },
        week: {
          zero: 'أسبوع متتالٍ',
          one: '=أسبوع واحد',
          two: '=أسبوعين متتاليين',
          few: 'أسابيع متتالية',
          many: 'أسبوعًا متتاليًا',
          other: 'أسبوع متتالٍ',
        },
        month: {
          zero: 'شهر متتالٍ',
          one: '=شهر واحد',
          two: '=شهرين متتاليين',
          few: 'أشهر متتالية',
          many: 'شهرًا متتاليًا',
          other: 'شهر متتالٍ',
        },
        quarter: {
          zero: 'ربع سنة متتالٍ',
          one: '=ربع سنة واحد',
          two: '=ربعي سنة متتاليين',
          few: 'أرباع سنة متتالية',
          many: 'ربع سنة متتاليًا',
          other: 'ربع سنة متتالٍ',
        },
        year: {
          zero: 'سنة متتالية',
          one: '=سنة واحدة',
          two: '=سنتين متتاليتين',
          few: 'سنوات متتالية',
          many: 'سنة متتالية',
          other: 'سنة متتالية',
        },
        span: {
          zero: 'فترة متتالية',
          one: '=فترة واحدة',
          two: '=فترتين متتاليتين',
          few: 'فترات متتالية',
          many: 'فترة متتالية',
          other: 'فترة متتالية',
        },
      },
      highest: (periods) => `الأعلى خلال ${periods}`,
      lowest: (periods) => `الأدنى خلال ${periods}`,
      next: (value, period, isHighest) => `${isHighest ? 'الأعلى' : 'الأدنى'} قبل ذلك: ${value}، ${period}`,
    },

    unread: {
      posts: 'المنشورات',
      conversations: 'الرسائل',
      events: 'الأحداث',
      postDates: (count, ids) => `تعذّرت قراءة يوم النشر في ${count(ofPosts)}: ${ids}`,
      postConflicts: (count, ids) => `بيانات متناقضة في ${count(ofPosts)}: ${ids}`,
    },
  },

  control: {
    states: { ok: 'سليم', watch: 'تحت المتابعة', attention: 'يستدعي الانتباه', unknown: 'غير معروف' },
    heads: {
      feed: 'الأيام منذ آخر بيانات',
      cadence: 'المنشورات',
      gap: 'أيام بلا منشورات',
      bunched: 'منشورات نهاية الفترة',
      'plan-dates': 'مواعيد خطة المحتوى',
      response: 'الردود في الموعد',
      unanswered: 'رسائل بلا رد',
      'outside-hours': 'الردود خارج ساعات العمل',
      budget: 'الميزانية',
      'followers-jump': 'المتابعون الجدد',
      'likes-evenness': 'إعجابات المنشورات',
      'one-kind': 'الإعجابات والتفاعلات الأخرى',
      deleted: 'منشورات لم تعد موجودة',
    },
    feed: {
      last: (day) => `آخر بيانات في ${day}`,
      upTo: (day) => `بيانات حتى ${day}`,
      ago: (ago) => (isNone(ago) ? 'اليوم' : `قبل ${ago(ofDays)}`),
      none: 'لم ترد أي بيانات',
    },
    cadence: (published, planned, isAtLeast) => `${published} من ${planned(ofPosts)}${isAtLeast ? ' على الأقل' : ''}`,
    unknownDays: (unknown) => `بلا بيانات: ${unknown(days)}`,
    gap: {
      days: (silent, since) => `${silent(days)} بلا منشورات، بدءًا من ${since}`,
      none: 'لا يوم بلا منشورات',
      most: (most) => `المتفق عليه: ${most(days)} على الأكثر`,
    },
    bunched: (last, all, span) => `${last} من ${all(ofPosts)} في النهاية (${span})`,
    planDates: {
      planned: (count) => `المخطط: ${count(posts)}`,
      late: (count) => `متأخر أكثر من يوم: ${count(posts)}`,
      missing: (count) => `لم يُعثر عليه: ${count(posts)}`,
      none: 'لا متأخر ولا ناقص',
    },
    response: {
      inTime: (answered, decided, duration, isWorkingTime) =>
        `تم الرد على ${answered} من ${decided(ofMessages)} خلال ${duration}${isWorkingTime ? ' من وقت العمل' : ''}`,
      waiting: (count) => `تنتظر مدة أطول: ${count(messages)}`,
      open: (count) => `ما زالت ضمن المهلة: ${count(messages)}`,
      median: (time) => `النصف خلال ${time}`,
      nine: (time) => `تسع من كل عشر خلال ${time}`,
      few: (fewest) => `أقل من ${fewest}، وهذا لا يكفي للحكم`,
      nothing: 'لا رسائل في هذه الأيام',
    },
    unanswered: {
      waiting: (count, duration, isWorkingTime) =>
        `تنتظر أكثر من ${duration}${isWorkingTime ? ' من وقت العمل' : ''}: ${count(messages)}`,
      oldest: (id, channel, waited) => `الأقدم: ${id}${channel && `، ${channel}`}، ${waited}`,
      none: 'لا رسائل تنتظر',
    },
    outsideHours: (outside, answered) =>
      `خارج ساعات العمل ${outside} من ${answered({
        zero: 'رد',
        one: '=رد واحد',
        two: '=ردين',
        few: 'ردود',
        many: 'ردًا',
        other: 'رد',
      })}`,
    pace: {
      after: (value, after, all) => `${value} بعد ${after} من ${all(ofDays)}`,
      expected: (value) => `المتوقع ${value}`,
      goal: (value) => `الهدف ${value}`,
      early: 'الحكم سابق لأوانه',
    },
    budget: {
      of: (spent, amount) => `${spent} من ${amount}`,
      after: (after, all) => `بعد ${after} من ${all(ofDays)}`,
      expected: (value) => `المتوقع ${value}`,
      projection: (value) => `بهذه الوتيرة ${value} في النهاية`,
      spentOn: (day) => `تنفد في ${day}`,
      passedOn: (day) => `تم تجاوزها في ${day}`,
      currencies: (spent, budget) => `الإنفاق بعملة ${spent}، والميزانية بعملة ${budget}`,
    },
    jump: {
      day: (day, followers) =>
        `${day}: ${followers({
          zero: 'متابع جديد',
          one: '=متابع جديد واحد',
          two: '=متابعان جديدان',
          few: 'متابعين جدد',
          many: 'متابعًا جديدًا',
          other: 'متابع جديد',
        })}`,
      reach: (fact, after, now, before) =>
        `${fact === 'reach' ? 'الوصول' : 'المشاهدات'} خلال ${after(ofDays)} بعد ذلك: ${now} يوميًا، وقبل ذلك ${before}`,
      noReach: 'وصول الأيام المجاورة غير موجود في البيانات',
      nothing: 'لا حدث ولا إنفاق في هذه الأيام في البيانات',
      loss: (day, value) => `${day}: إلغاءات المتابعة ${value}`,
      early: 'الحكم سابق لأوانه',
      question: 'من أين جاؤوا؟',
      none: 'لا يوم خارج المعتاد',
      untold: 'الأيام قليلة أو شديدة التفاوت، فلا يمكن الحكم',
    },
    likes: {
      posts: (count, likes, reach) => `${count(posts)}: الإعجابات ${likes} عند وصول ${reach}`,
      spread: (variation, byChance) => `تفاوت الإعجابات ${variation}؛ والمصادفة وحدها تعطي نحو ${byChance}`,
      rank: (value) => `ارتباط الرتب بين الإعجابات والوصول: ${value}`,
      few: (count, fewest) => `مع الإعجابات والوصول: ${count(posts)}؛ والمطلوب ${fewest}`,
    },
    oneKind: {
      rates: (now, before) => `الإعجابات حسب الوصول: ${now} في آخر 10 منشورات، و${before} في الـ10 السابقة`,
      others: (now, before) => `التفاعلات الأخرى حسب الوصول: ${now}، وكانت ${before}`,
      few: (count, fewest) => `مع كل التفاعلات والوصول: ${count(posts)}؛ والمطلوب ${fewest}`,
    },
    deleted: {
      gone: (post) => `لم يعد موجودًا: ${post}`,
      reached: (fact, value) =>
        `${{ reach: 'الوصول', views: 'المشاهدات', likes: 'الإعجابات' }[fact]} حتى ذلك الحين: ${value}`,
      none: 'كل المنشورات موجودة',
    },
    canBe: {
      jump: 'قد تبدو بهذا الشكل مسابقة أو إشارة أو عملية تنظيف',
      likes: 'قد تبدو بهذا الشكل أيضًا دائرة صغيرة من القراء الدائمين أو إعجابات مخفية',
      oneKind: 'قد تبدو بهذا الشكل أيضًا منشورات تطلب الإعجاب أو نوع آخر أو جمهور جديد',
      deleted: 'قد يكون أيضًا عرضًا انتهى أو تصحيحًا نُشر من جديد أو أرشفة',
    },
    unknown: {
      noMessages: 'لم تُقدَّم أي رسائل',
      messagesOpen: 'لم يُذكر أن قائمة الرسائل كاملة',
      postsOpen: 'لم يُذكر أن قائمة المنشورات كاملة',
      noData: 'غير موجود في البيانات',
      lacking: (names) => `بيانات ناقصة: ${names}`,
    },
    invalid: (count) => `تعذّرت قراءته: ${count(entries)}`,
    conflicts: (count) => `قراءتان متناقضتان: ${count(entries)}`,
  },

  report: {
    title: 'تقرير وسائل التواصل الاجتماعي',

    comparedWith: (period) => `المقارنة مع: ${period}`,
    preparedBy: (name) => `إعداد: ${name}`,
    preparedFor: (name) => `مقدَّم إلى: ${name}`,
    contents: 'المحتويات',
    sections: {
      summary: 'الملخص',
      plan: 'المخطط والفعلي',
      audience: 'الجمهور',
      engagement: 'التفاعل',
      posts: 'المنشورات',
      funnel: 'من الوصول إلى العملاء المحتملين',
      voice: 'حصة الصوت',
      channels: 'القنوات',
      team: 'الفريق',
      control: 'متابعة العمل',
      next: 'الخطوات التالية',
      appendix: 'الملحق',
    },
    ofChannels: (names) => `القنوات: ${names}`,
    notReported: 'لا بيانات',
    best: 'أفضل المنشورات',
    weakest: 'أضعف المنشورات',
    division: 'مم يتكون التغيّر حسابيًا',
    columns: {
      metric: 'المؤشر',
      goal: 'الهدف',
      change: 'التغيّر',
      channel: 'القناة',
      check: 'الفحص',
      state: 'الحالة',
      value: 'الفعلي',
      expected: 'المتوقع',
      since: 'منذ',
      task: 'المهمة',
      owner: 'المسؤول',
      due: 'الموعد',
      formula: 'المعادلة',
      figures: 'بهذه الأرقام',
    },
    noPosts: 'لا بيانات عن المنشورات',
    fewStages: 'البيانات عن أقل من مرحلتين',
    fewChannels: 'البيانات عن أقل من قناتين',
    noPlan: 'لم تُحدَّد أهداف',
    noTeam: 'لم يُذكر أشخاص',
    noControl: 'لم تُحدَّد قواعد',
    noNext: 'لم يُتفق على شيء بعد',
    noData: (period) => `لا بيانات عن هذه الفترة: ${period}`,
    questions: 'أسئلة للنقاش',
    asked: 'يطرحها التقرير نفسه من الأرقام وحدها',
    agreed: 'المتفق عليه',
    appendix: {
      definitions: 'التعريفات',
      tables: 'الجداول',
      tested: 'ما جرى اختباره',
      leftOut: 'ما ليس في التقرير',
      daysKnown: 'أيام الفترة المتوفرة في البيانات',
      breaks: 'تغيّر الاحتساب من هذا اليوم',
      notTested: 'لم تُختبر التغيّرات: الأسابيع في البيانات قليلة',
      byChance: (byChance, tested) =>
        `التغيّرات المختبرة: ${tested(metrics)}. والمتوقع أن يجتاز الاختبار مصادفةً نحو ${byChance}`,
      held: {
        'within-usual': 'ضمن المعتاد',
        'too-few': 'البيانات لا تكفي للحكم',
        'too-small': 'التغيّر صغير جدًا',
        partial: 'أيام أو قنوات ناقصة',
        incomparable: 'لا تصح المقارنة مع الفترة السابقة',
        immature: 'منشورات عمرها أقل من أسبوع',
        erratic: 'يتقلب كثيرًا من يوم إلى آخر',
        outside: 'خارج الفترة',
        explained: 'في أيام حدث أو تغيّر في الاحتساب أو أرقام أولية',
        redundant: 'ورد في نتيجة أخرى',
        most: 'زائد على العدد المعروض',
      },
      changedRules: 'قواعد ضُبطت على غير المعتاد',
      version: (version) => `\u200ekpi-kit ${version}\u200e`,
      otherVersion: (version) => `حُسب هذا التقرير بإصدار آخر من الحزمة: ${version}`,
    },

    tables: {
      titles: {
        plan: 'المخطط والفعلي',
        channels: 'القنوات',
        funnel: 'مسار التحويل',
        voice: 'حصة الصوت',
        weeks: 'الأسابيع الكاملة',
        days: 'الأيام',
        posts: 'المنشورات',
        quality: 'جودة البيانات',
      },
      before: 'سابقًا',
      change: 'التغيّر النسبي',
      points: 'التغيّر، نقطة مئوية',
      won: 'النقاط',
      restsOn: 'الأساس',
      total: 'كل القنوات',
      rateBefore: 'المعدل السابق',
      shareBefore: 'الحصة السابقة',
      fact: 'البيان',
      known: 'الأيام المعروفة',
      expected: 'الأيام المتوقعة',
      last: 'آخر بيانات',
      warnings: 'ملاحظات',
      unit: 'الوحدة',
      currency: 'العملة',
      units: {
        count: 'عدد',
        percent: 'جزء من 1',
        ratio: 'نسبة',
        duration: 'ثوانٍ',
        money: 'مبلغ',
        score: 'درجة',
      },
    },

    outputs: {
      good: 'جيد',
      weak: 'ضعيف',
      restsOn: 'ما تستند إليه هذه الأرقام',
      nothing: 'لا شيء خارج المعتاد في هذه الفترة',
      ask: 'للسؤال',
      notes: 'ملاحظات',
      unsigned: 'بلا توقيع',
      open: 'فتح التقرير',
      moreTables: (count) => `جداول في التقرير فقط: ${count}`,
    },
  },
}
