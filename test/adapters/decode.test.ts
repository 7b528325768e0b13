// @vitest-environment node
import { expect, it } from 'vitest'
import { decode } from '../../src/adapters/reading/decode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

it('reads UTF-8 with and without a BOM', () => {
  expect(decode(utf8('Охват'))).toBe('Охват')
  expect(decode(utf8('\uFEFFОхват'))).toBe('Охват')
  expect(decode(new Uint8Array())).toBe('')
})

it('reads what spreadsheets call Unicode text', () => {
  expect(decode(new Uint8Array([0xff, 0xfe, 0x1e, 0x04, 0x09, 0x00]))).toBe('О\t')
  expect(decode(new Uint8Array([0xfe, 0xff, 0x04, 0x1e, 0x00, 0x09]))).toBe('О\t')
})

it('says what to do with other letters and with a workbook', () => {
  // "Охват" in Windows-1251.
  expect(decode(new Uint8Array([0xce, 0xf5, 0xe2, 0xe0, 0xf2]))).toMatchObject({ code: 'encoding' })
  expect(decode(utf8('PK\u0003\u0004'))).toMatchObject({ code: 'workbook' })
  expect(decode(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({ code: 'workbook' })
})
