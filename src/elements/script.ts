// For a plain script tag: all in one file, and what a page without modules needs beside the elements.
import { version } from 'kit:version'
import { registerLocale } from '../format/registerLocale.js'
import { createTheme } from '../theme/createTheme.js'
import { announce } from './api.js'
import { configure } from './page.js'

// Before the elements, which announce less.
const api = { version, configure, registerLocale, createTheme }
announce(api)
void import('./index.js')
