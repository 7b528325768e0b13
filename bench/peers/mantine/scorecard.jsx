import { Group, Progress, Stack, Text } from '@mantine/core'
import { COLORS } from '../../colors.mjs'

export default function Scorecard({ data: { kpis }, width }) {
  return (
    <Stack w={width} gap={8}>
      {kpis.map(({ name, actual, goal }) => (
        <Group key={name} gap={8} wrap="nowrap">
          <Text size="xs" w={110} ta="end">
            {name}
          </Text>
          <Progress flex={1} color={COLORS[0]} value={(100 * actual) / (1.2 * goal)} aria-label={name} />
        </Group>
      ))}
    </Stack>
  )
}
