import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The project's own vite.config.ts builds the package; Storybook needs only React, and its CSS left as it is.
export default defineConfig({
  plugins: [react()],
  build: { cssTarget: 'esnext', chunkSizeWarningLimit: 2000 },
})
