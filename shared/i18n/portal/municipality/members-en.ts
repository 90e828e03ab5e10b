/** Members and settings. */
export const membersEn = {
  'municipality.members': 'Members',
  'municipality.membersLead': 'Who has access for your municipality, in which role and on which legal basis.',
  'municipality.memberAdd': 'Add a member',
  'municipality.memberAddLead':
    'The person gets an account and a neutral message in their own language. They see only what their role may see.',
  'municipality.memberNone': 'Nobody has access yet but the contact who was invited.',
  'municipality.membersCount': '{count, plural, one {# member} other {# members}}',
  'municipality.memberName': 'Name',
  'municipality.memberEmail': 'E-mail address at work',
  'municipality.memberLanguage': 'Language of the messages',
  'municipality.memberRole': 'Role',
  'municipality.memberMayorHelp': 'A mayor can sign once the Region has confirmed the account.',
  'municipality.memberFrom': 'From',
  'municipality.memberTo': 'Until',
  'municipality.memberToHelp': 'Leave empty if no end is known.',
  'municipality.fromOn': 'from {from}',
  'municipality.fromTo': 'from {from} until {to}',
  'municipality.waitsConfirmation': 'waiting for the Region',
  'municipality.memberSend': 'Add and invite',
  'municipality.memberAdded': 'The member is added and gets a mail.',
  'municipality.renewAccessShort': 'Mail a new password',
  'municipality.renewAccess': 'Mail a new password to {name}',
  'municipality.renewAccessSure': 'Mail a new temporary password?',
  'municipality.renewAccessMeans':
    '{name} ({email}) gets a mail with a new temporary password; the earlier one is then no longer valid. Anyone who has signed in before keeps their own password and gets nothing.',
  'municipality.renewAccessSend': 'Mail',
  'municipality.accessRenewed': 'If {name} has never signed in, a mail with a new temporary password is on its way.',
  'municipality.memberRemoveSure': 'End this person’s access?',
  'municipality.memberRemoveMeans':
    '{name} ({role}) is signed out and can no longer change anything; within minutes nothing can be read any more either.',
  'municipality.memberRemoved': 'The access has ended.',
  'municipality.settings': 'Settings of the cell',
  'municipality.settingsLead':
    'The rules your cell works by, where each value comes from, and who decides on it. A cell may be stricter than its Region, never more lenient.',
} as const;
