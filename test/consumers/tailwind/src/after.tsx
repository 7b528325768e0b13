import 'kpi-kit/styles.css'
import './tailwind.css'
import { createRoot } from 'react-dom/client'
import { Report } from './Report'

createRoot(document.getElementById('root')!).render(<Report placed="mt-10!" />)
