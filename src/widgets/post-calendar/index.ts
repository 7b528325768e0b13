export { PostCalendar, type PostCalendarProps } from './PostCalendar.js'
