export { default } from './trend.jsx'
