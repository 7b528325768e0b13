import './globals.css'
import 'kpi-kit/styles.css'
import type { ReactNode } from 'react'
import { Languages } from './languages'

export const metadata = { title: 'Report' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Languages />
        {children}
      </body>
    </html>
  )
}
