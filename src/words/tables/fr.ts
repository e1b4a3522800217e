import type { TableWords } from './table-words.ts';

export const fr: TableWords = {
  code: 'valeur numéro',
  name: 'nom\\b',
  message: 'descri signification libellé explication',
  printed: 'message',
  cause: 'pourquoi raison origine',
  circumstance: 'déclenche quand',
  remedy: 'résolution remède',
  question: 'que~faire',
  action: 'recommand conseil mesure',
  aside: 'catégorie exemple méthode niveau gravité',
  fault: 'erreur panne',
  parameter: 'param[èe]tre champ [ée]l[ée]ment indicateur',
  listed: `codes?_(d['’])?(erreurs?|alarmes?|anomalies?) codes?_(de_)?(pannes?|défauts?|retour|sortie|fermeture|statut|r[ée]ponse) erreurs`,
  mentioned: 'erreur dépannage',
  otherThings: 'règles? crit[èe]res? pr[ée]fixes? champs param[èe]tres',
  failing: 'erreur [ée]chec invalide impossible non_ refus absent manquant dépass expir introuvable',
  none: 'aucune?',
  joining: 'ou et',
  through: 'à',
  rest: 'autres?.{0,12}',
};
