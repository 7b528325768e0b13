import type { Meta, StoryObj } from '@storybook/react-vite'
import { AgencyReport } from './contexts/AgencyReport.js'
import { codeOf } from './contexts/codeOf.js'
import { CrmCard } from './contexts/CrmCard.js'
import { DarkPortal } from './contexts/DarkPortal.js'
import { Host } from './contexts/Host.js'
import { Phone } from './contexts/Phone.js'
import { TeamBoard } from './contexts/TeamBoard.js'

const meta: Meta = {
  title: 'Contexts',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
}

export default meta

type Story = StoryObj

const shown = (file: string, width: number, height: number) => ({
  docs: { source: { code: codeOf(`contexts/${file}`) } },
  visual: { viewport: { width, height } },
})

/** Beside a deal: 320 px, no chrome of their own, since the card is the CRM's. */
export const CrmSideCard: Story = {
  name: 'CRM side card',
  render: () => (
    <Host
      look="deal"
      file="CrmCard"
      head={
        <>
          <small>Deal · Aurora Coffee</small>
          <strong>Social media, October</strong>
        </>
      }
    >
      <CrmCard />
    </Host>
  ),
  parameters: shown('CrmCard', 400, 900),
}

/** A sheet of A4 for a client: always light, whatever the reader's system says, and it prints as it stands. */
export const AgencyReportPage: Story = {
  name: 'Agency report',
  render: () => (
    <Host
      look="paper"
      file="AgencyReport"
      head={
        <>
          <small>Northlight Agency for Aurora Coffee</small>
          <strong>What October brought</strong>
        </>
      }
    >
      <AgencyReport />
    </Host>
  ),
  parameters: shown('AgencyReport', 880, 1200),
}

/** In the viewport of a phone, which the toolbar can change. */
export const OnAPhone: Story = {
  name: 'Phone',
  globals: { viewport: { value: 'phone' } },
  render: () => (
    <Host look="phone" file="Phone" head={<strong>October</strong>}>
      <Phone />
    </Host>
  ),
  parameters: shown('Phone', 390, 1400),
}

/** A white-label portal by night, in a brand of three values. */
export const DarkPortalPage: Story = {
  name: 'Dark portal',
  render: () => (
    <Host
      look="portal"
      file="DarkPortal"
      head={
        <>
          <strong>Orbit</strong>
          <small>Aurora Coffee · all channels</small>
        </>
      }
    >
      <DarkPortal />
    </Host>
  ),
  parameters: shown('DarkPortal', 1200, 1000),
}

/** Who is how far, why, and with which posts. */
export const TeamBoardPage: Story = {
  name: 'Team board',
  render: () => (
    <Host look="team" file="TeamBoard" head={<strong>The team in October</strong>}>
      <TeamBoard />
    </Host>
  ),
  parameters: shown('TeamBoard', 1040, 1300),
}
