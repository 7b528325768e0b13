module.exports = {
  testEnvironment: 'jsdom',
  // The kit is published as modules, and its sheet is none.
  transformIgnorePatterns: ['/node_modules/(?!kpi-kit/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/empty.js' },
}
