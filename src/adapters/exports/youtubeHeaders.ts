/** Columns of YouTube Studio’s advanced mode: English, German, Spanish, Portuguese, French, Italian, Russian, Japanese. */
export const youtubeHeaders = {
  post: 'Content|Videos|Video|Contenido|Conteúdo|Contenu|Contenuti|Контент|コンテンツ',
  date: 'Date|Datum|Day|Fecha|Data|Дата|日付',
  _published:
    'Video publish time|Veröffentlichungszeitpunkt des Videos|Hora de publicación del vídeo|Hora de publicación del video|Horário de publicação do vídeo|Heure de publication de la vidéo|Ora pubblicazione video|Время публикации видео|動画公開時刻',
  views: 'Views|Aufrufe|Visualizaciones|Vistas|Visualizações|Vues|Visualizzazioni|Просмотры|視聴回数',
  _hours:
    'Watch time (hours)|Wiedergabezeit (Stunden)|Tiempo de visualización (horas)|Tempo de exibição (horas)|Durée de visionnage (heures)|Tempo di visualizzazione (ore)|Время просмотра (часы)|総再生時間（単位: 時間）',
  followersNet: 'Subscribers|Abonnenten|Suscriptores|Inscritos|Nouveaux abonnés|Iscritti|Подписчики|チャンネル登録者',
  followersGained: 'Subscribers gained|Suscriptores ganados',
  followersLost: 'Subscribers lost|Suscriptores perdidos',
  likes: 'Likes|Me gusta|Curtidas|高評価数',
  comments: 'Comments added|Comments|Comentarios|Comentários',
  shares: 'Shares|Compartidos|共有数',
  reach: 'Unique viewers|Espectadores únicos|Spectateurs uniques|Spettatori unici|ユニーク視聴者数',
}
