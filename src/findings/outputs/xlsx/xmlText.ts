import { wellFormed } from '../../../format/hostText.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text as it stands in XML of a workbook. Characters that XML has no way to write are left out; what looks like the workbook's own
 * escape, `_x0041_`, is escaped itself, else it would be read as another character.
 */
export const xmlText = (text: string): string =>
  wellFormed(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => entities[sign] as string)
    .replace(/\r\n?/g, '\n')
