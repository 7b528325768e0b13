import './shown.css'

export default ({ children }) => children
