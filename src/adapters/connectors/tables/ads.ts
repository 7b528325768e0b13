export const ads = { holds: 'ads', paid: 'paid', isParts: true } as const

export const metaBreakdowns =
  'age gender country region dma publisher_platform platform_position impression_device device_platform product_id hourly_stats_aggregated_by_advertiser_time_zone'
