export const COLORS = ['#3451d1', '#b3541e', '#0a7d5a', '#a3237f', '#6b5b00']
export const TRACK = '#e3e6ee'
