-- Each night: of each post the latest known value of each figure, in the place of all readings. What is asked by day is small then.
CREATE OR REPLACE TABLE post_latest AS
SELECT client, platform, post_id,
  max_by(media_type, read_at) AS media_type,
  max_by(published_on, read_at) AS published_on,
  max(read_at) AS read_at,
  max_by(reach, CASE WHEN reach IS NOT NULL THEN read_at END) AS reach,
  max_by(impressions, CASE WHEN impressions IS NOT NULL THEN read_at END) AS impressions,
  max_by(likes, CASE WHEN likes IS NOT NULL THEN read_at END) AS likes,
  max_by(comments, CASE WHEN comments IS NOT NULL THEN read_at END) AS comments,
  max_by(shares, CASE WHEN shares IS NOT NULL THEN read_at END) AS shares,
  max_by(saves, CASE WHEN saves IS NOT NULL THEN read_at END) AS saves
FROM post_readings
GROUP BY client, platform, post_id;
