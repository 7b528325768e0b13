import 'kpi-kit/styles.css'
import './page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DropPage } from './DropPage.js'

const place = document.getElementById('page')
if (place)
  createRoot(place).render(
    <StrictMode>
      <DropPage />
    </StrictMode>,
  )
