import { headersOf } from './sheet.js'

/** Columns of the posts that Meta exports: English, Spanish, Portuguese, Japanese, Thai, and those of older forms. */
export const businessSuiteHeaders = headersOf({
  post: 'Post ID|Identificador de la publicación|Identificação do post|投稿ID',
  date: 'Publish time|Hora de publicación|Horário de publicação|公開時間|เวลาที่เผยแพร่|Posted',
  _link: 'Permalink|Enlace permanente|Link permanente|リンク|ลิงก์ถาวร',
  format: 'Post type|Tipo de publicación|Tipo de post|Tipo de publicação|投稿タイプ|ประเภทโพสต์|Type',
  _day: 'Date|Fecha|Data|日時',
  _page: 'Page name|Nombre de la página|Nome da Página',
  account: 'Account username|Nombre de usuario de la cuenta|Nome de usuário da conta|アカウントのユーザーネーム',
  reach: 'Reach|Alcance|リーチ|การเข้าถึง|Lifetime Post Total Reach|Accounts reached',
  views: 'Views|Visualizaciones|Visualizações|ビュー',
  impressions: 'Impressions|Impresiones|Impressões|Lifetime Post Total Impressions',
  likes: 'Likes|Reactions|Me gusta|Reacciones|Curtidas|いいね！の数|Lifetime Post Stories by action type - like',
  comments: 'Comments|Comentarios|Comentários|コメント数|Lifetime Post Stories by action type - comment',
  shares: 'Shares|Veces que se compartió|Compartilhamentos|シェア数|Lifetime Post Stories by action type - share',
  saves: 'Saves|Veces que se guardó|Salvamentos|保存数',
  followersGained: 'Follows|Seguimientos|Seguimentos|フォロー数',
  interactions: 'Reactions, Comments and Shares',
  clicks: 'Total clicks|Total de clics|Lifetime Post Consumptions',
  linkClicks: 'Link Clicks|Cliques no link',
  profileVisits: 'Profile visits|Visitas ao perfil',
  _replies: 'Replies|Respostas',
  negativeFeedback: 'Negative feedback from users|Lifetime Negative Feedback',
  // Creator Studio: plays are no views, which count what is shown again too.
  videoViews: '3-second video views|Plays',
  watchTime: 'Seconds viewed',
})
