/** Columns of the posts that Meta exports: English, German, Spanish, Portuguese, Swedish, Japanese, Thai, and those of older forms. */
export const businessSuiteHeaders = {
  post: 'Post ID|Video asset ID|Beitrags-ID|Publicerings-id|Identificador de la publicación|Identificação do post|投稿ID',
  date: 'Publish time|Veröffentlichungszeitpunkt|Publiceringstid|Hora de publicación|Horário de publicação|公開時間|เวลาที่เผยแพร่|Posted',
  _link: 'Permalink|Permalänk|Enlace permanente|Link permanente|リンク|ลิงก์ถาวร',
  format:
    'Post type|Beitragstyp|Inläggstyp|Tipo de publicación|Tipo de post|Tipo de publicação|投稿タイプ|ประเภทโพสต์|Type',
  _day: 'Date|Datum|Fecha|Data|日時',
  _page: 'Page name|Seitenname|Sidnamn|Nombre de la página|Nome da Página',
  _account: 'Account ID|Konto-ID|Identificador de la cuenta|Identificação da conta|アカウントID',
  account:
    'Account username|Konto-Benutzername|Kontots användarnamn|Nombre de usuario de la cuenta|Nome de usuário da conta|アカウントのユーザーネーム',
  reach: 'Reach|Reichweite|Räckvidd|Alcance|リーチ|การเข้าถึง|Lifetime Post Total Reach|Accounts reached',
  views: 'Views|Aufrufe|Visningar|Visualizaciones|Visualizações|ビュー',
  impressions: 'Impressions|Impresiones|Impressões|Lifetime Post Total Impressions',
  likes:
    'Likes|Reactions|„Gefällt mir“-Angaben|Reaktionen|Gilla-markeringar|Reaktioner|Me gusta|Reacciones|Curtidas|いいね！の数|Lifetime Post Stories by action type - like',
  comments:
    'Comments|Kommentare|Kommentarer|Comentarios|Comentários|コメント数|Lifetime Post Stories by action type - comment',
  shares:
    'Shares|Geteilte Inhalte|Delningar|Veces que se compartió|Compartilhamentos|シェア数|Lifetime Post Stories by action type - share',
  saves: 'Saves|Gespeicherte Beiträge|Sparade objekt|Veces que se guardó|Salvamentos|保存数',
  followersGained: 'Follows|Följer|Seguimientos|Seguimentos|フォロー数',
  interactions: 'Reactions, Comments and Shares|Reaktioner, kommentarer och delningar',
  clicks: 'Total clicks|Totalt antal klick|Total de clics|Lifetime Post Consumptions',
  linkClicks: 'Link Clicks|Länkklick|Cliques no link',
  profileVisits: 'Profile visits|Visitas ao perfil',
  _replies: 'Replies|Respostas',
  negativeFeedback: 'Negative feedback from users|Lifetime Negative Feedback',
  // Creator Studio: plays are no views, which count what is shown again too.
  videoViews: '3-second video views|Plays',
  watchTime: 'Seconds viewed',
}
