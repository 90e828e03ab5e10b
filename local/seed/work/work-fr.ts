import type { WorkWords } from './work-words.ts';

export const workFr: WorkWords = {
  signals: {
    waits: {
      observation:
        'Lundi après le dernier cours : a dit à deux camarades que la violence est la seule langue que l’on comprend, et a montré sur son téléphone la vidéo d’un attentat.',
      person: 'Élève de cinquième, initiales K. L.',
    },
    anonymous: {
      observation:
        'Depuis trois semaines, quelqu’un de l’atelier partage des messages qui applaudissent la violence contre des fonctionnaires. Deux collègues l’ont vu aussi.',
    },
    inScope: {
      observation:
        'A écrit sur le mur de la maison de jeunes un appel à incendier un bâtiment public, et l’a reconnu quand nous l’avons interrogé.',
      person: 'Fréquente la maison de jeunes, initiales M. N.',
    },
    elsewhere: {
      observation: 'A raconté dans le bus scolaire qu’il sait fabriquer une arme et qu’il s’en servira un jour.',
      person: 'Élève de sixième, initiales O. P.',
    },
    dropped: {
      observation: 'Porte d’autres vêtements depuis peu et vient moins souvent à la soirée de jeux de cartes.',
      person: 'Père d’un élève, initiales Q. R.',
    },
  },
  test: {
    scopeReasons: 'Approbation répétée de la violence envers autrui, constatée par plus d’une personne.',
    proportionalityReasons:
      'Un entretien avec l’éducateur a été proposé deux fois et refusé. Il n’existe rien de plus léger pour l’instant.',
  },
  outOfScope: {
    scopeReasons: 'Des vêtements et des habitudes ne disent rien de la violence. Il n’y a aucun signe d’un processus de radicalisation.',
    proportionalityReasons: 'En discuter nuirait à la personne sans aucune raison.',
  },
  cases: {
    followed: {
      observation: 'Dit en classe que ceux qui pensent autrement doivent disparaître, et n’est pas venu à l’école pendant deux semaines.',
      person: 'Initiales A. B.',
      concern: 'Deux services voient la même chose séparément : des mots durs, et de moins en moins de contact avec les amis d’avant.',
    },
    minor: {
      observation: 'Dessine des attentats en atelier et dit que ce sera bientôt réel. Son accompagnateur s’inquiète.',
      person: 'Initiales C. D.',
      concern: 'Un jeune qui a changé en peu de temps. Voir ensemble quelle aide existe déjà et à qui il fait confiance.',
    },
    overdue: {
      observation: 'A menacé une employée au guichet en renvoyant à un attentat qui n’était « que le début ».',
      person: 'Initiales E. F.',
      concern: 'La menace n’est pas isolée : le service du logement a vécu quelque chose de semblable.',
    },
    closed: {
      observation: 'Partageait au travail des vidéos qui glorifient la violence.',
      person: 'Initiales G. H.',
      concern: 'On ne sait pas s’il s’agit de vantardise ou de davantage.',
    },
  },
  closing: 'Trois mois calmes ont suivi, avec un travail et une personne de contact. Il n’y a plus de raison de le suivre dans la cellule.',
  purpose: 'Vous connaissez la personne par votre travail et pouvez dire quelle aide existe déjà.',
  place: 'Hôtel de ville, salle de réunion du premier étage',
  question: 'Va-t-il encore à l’école, et qui a sa confiance ?',
  contributions: {
    school: {
      text: 'Revient chaque jour depuis la semaine dernière. Parle avec le professeur de sport, qui le connaît depuis trois ans, et veut faire un stage après les vacances.',
      source: 'Entretien avec le professeur de sport, mardi dernier',
      purpose: 'Pour savoir qui peut parler avec lui',
    },
    police: {
      text: 'L’inspecteur de quartier est passé deux fois. Il n’y a pas eu d’incident dans le quartier.',
      source: 'Constatation de l’inspecteur de quartier',
      purpose: 'Pour estimer ensemble la gravité',
    },
  },
  assessment: {
    concern: 'L’inquiétude est sérieuse, mais moins vive qu’il y a un mois.',
    reasons: 'Il va de nouveau à l’école et fait confiance à quelqu’un. Les mots durs n’ont pas disparu.',
    handling: 'Un trajet individualisé, avec le professeur de sport comme personne de confiance et un stage après les vacances.',
  },
  decision: 'L’aide rejoint ce qu’il veut lui-même : travailler de ses mains. Une intervention policière nuirait maintenant.',
  minutes:
    'Discuté de ce que l’école et la police ont vu. Décidé d’un trajet individualisé. Le coordinateur cherche un stage avec l’école.',
  nextQuestion: 'Comment cela va-t-il depuis la dernière réunion, et que faut-il changer ?',
  followUp: {
    goal: {
      goal: 'Après les vacances, un stage qu’il choisit lui-même',
      risks: 'Souvent seul à la maison, et d’anciens amis qu’il ne voit plus.',
      protections: 'Le professeur de sport, sa grand-mère, et le plaisir de travailler de ses mains.',
    },
    talk: 'Parler avec lui, avec le professeur de sport, de ce qu’il veut après les vacances.',
    outcome: 'Il veut faire un stage chez un réparateur de vélos et a demandé lui-même quand ce serait possible.',
    find: 'Chercher un stage chez un réparateur de vélos.',
    visit: 'Passer une fois comme inspecteur de quartier, sans uniforme.',
    review: {
      better: 'Il vient chaque jour et parle de nouveau avec ses camarades.',
      worrying: 'À la maison, le silence reste, et le stage n’est pas encore trouvé.',
      conclusion: 'Continuer comme convenu ; le stage presse.',
    },
  },
};
