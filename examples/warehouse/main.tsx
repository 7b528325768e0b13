import 'kpi-kit/styles.css'
import './page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ClientsPage } from './ClientsPage.js'

// In earnest the session of whoever is logged in: a token in an address is read by others.
const token = new URLSearchParams(location.search).get('token') ?? 'agency'

const place = document.getElementById('page')
if (place)
  createRoot(place).render(
    <StrictMode>
      <ClientsPage token={token} />
    </StrictMode>,
  )
