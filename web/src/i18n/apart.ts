/** What is said only on pages that few people open: it comes with them, so that nobody else waits for it. */
import administrationInEnglish from './en/administration.json';
import briefingInEnglish from './en/briefing.json';
import describedInEnglish from './en/described.json';
import photoInEnglish from './en/photo.json';
import pictureInEnglish from './en/picture.json';
import statementInEnglish from './en/statement.json';
import administration from './fr/administration.json';
import briefing from './fr/briefing.json';
import described from './fr/described.json';
import photo from './fr/photo.json';
import picture from './fr/picture.json';
import statement from './fr/statement.json';

export const apart = {
  fr: { administration, briefing, described, photo, picture, statement },
  en: {
    administration: administrationInEnglish,
    briefing: briefingInEnglish,
    described: describedInEnglish,
    photo: photoInEnglish,
    picture: pictureInEnglish,
    statement: statementInEnglish,
  },
};
