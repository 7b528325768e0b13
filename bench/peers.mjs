// Who is measured. Each has a folder in peers/ with a file for every widget that it draws.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

export const here = import.meta.dirname

/** `packages` is what an app installs; `unequal` what its drawings have more or less than the kit's. */
export const peers = {
  kit: {
    name: 'kpi-kit',
    packages: [],
    // A point is a day, and those of the bench go back from 2026: days before 1990 are refused as typing errors.
    mostPoints: 13_000,
    unequal:
      'title, sentence, formula, coverage, a table behind a button, arrow keys along the marks, right to left, strict CSP: in both columns; its trend in a card draws the month before too',
  },
  svg: {
    name: 'Hand-written SVG',
    packages: [],
    unequal: 'the least that shows the figures: no tooltip, no keys, no label beyond the drawing’s name',
  },
  recharts: {
    name: 'Recharts',
    packages: ['recharts'],
    unequal: 'gauge is half a pie without a goal; arrow keys in the trend; no table, nothing said of values',
  },
  mui: {
    name: 'MUI X',
    packages: ['@mui/x-charts', '@mui/material', '@emotion/react', '@emotion/styled'],
    unequal: 'no funnel (it is in the paid package); arrow keys; no table',
  },
  nivo: {
    name: 'nivo',
    packages: ['@nivo/core', '@nivo/pie', '@nivo/line', '@nivo/funnel', '@nivo/radial-bar', '@nivo/bar'],
    unequal: 'gauge is a radial bar without a goal; no keys but in bars; no table; long lines on a canvas',
  },
  mantine: {
    name: 'Mantine',
    packages: ['@mantine/charts', '@mantine/core', '@mantine/hooks', 'recharts'],
    unequal:
      'charts are those of Recharts; its gauge is arcs and a label; the style sheet is the whole of its core, as its guide says',
  },
  tremor: {
    name: 'Tremor',
    packages: ['@tremor/react'],
    unequal:
      'gauge is a full ring; asks for React 18, run on 19; its classes are Tailwind’s, of which only those that show the charts are here, so its styles weigh too little',
  },
  chartjs: {
    name: 'Chart.js',
    packages: ['chart.js', 'react-chartjs-2', 'chartjs-chart-funnel'],
    unequal: 'a canvas: no text for screen readers, no keys, nothing on the server; pixels are not counted',
  },
  echarts: {
    name: 'ECharts',
    packages: ['echarts'],
    unequal: 'a canvas in the page and SVG on the server; a goal in the gauge only by hand; no keys',
  },
  victory: {
    name: 'Victory',
    packages: ['victory'],
    unequal: 'no funnel; gauge is half a pie without a goal; no keys, no table',
  },
  uplot: { name: 'uPlot', packages: ['uplot'], unequal: 'lines only, on a canvas; no keys, nothing on the server' },
}

/** The widgets that a peer draws, `long` among them. @param {string} id */
export const widgetsOf = (id) =>
  readdirSync(path.join(here, 'peers', id))
    .filter((file) => file.endsWith('.jsx') && file !== 'provider.jsx')
    .map((file) => file.slice(0, -'.jsx'.length))

/** @param {string} id */
export const hasProvider = (id) => existsSync(path.join(here, 'peers', id, 'provider.jsx'))
