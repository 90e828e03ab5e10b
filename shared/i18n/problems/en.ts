// oxlint-disable max-lines -- a catalogue is read and translated whole
import type { ProblemCode } from '../../problems.ts';
import type { Words } from '../words.ts';

export const problemsEn = {
  'input-invalid': {
    title: 'Some details need another look',
    detail:
      '{count, plural, one {# field still needs} other {# fields still need}} your attention. Check what is marked and send again. You do not have to retype what you filled in.',
  },
  'cursor-invalid': { title: 'This page of the list no longer exists', detail: 'Open the list again from the start.' },
  'body-malformed': { title: 'The message cannot be read', detail: 'The message is not valid JSON. Check its form and send it again.' },
  'body-too-large': {
    title: 'The message is too large',
    detail: 'A message holds at most {kilobytes} kB. Shorten the texts or send them in parts.',
  },
  'media-type-unsupported': {
    title: 'We cannot read this kind of message',
    detail: 'Send the message as JSON, with the Content-Type given in the documentation.',
  },
  'token-invalid': { title: 'Your sign-in has expired', detail: 'Sign in again and then continue.' },
  'token-missing': { title: 'You are not signed in', detail: 'Sign in and try again.' },
  'permission-missing': {
    title: 'Your role does not allow this',
    detail: 'Check that you are working in the right role. If you need this for your work, ask your coordinator or the Region.',
  },
  'resource-not-found': { title: 'Not found', detail: 'We cannot find this. Check the address or go back to your home page.' },
  'method-not-allowed': {
    title: 'This is not possible here',
    detail: 'This operation does not exist at this address. See the documentation.',
  },
  'too-many-requests': { title: 'One moment, please', detail: 'Many requests came in a short time. Wait a minute and try again.' },
  'internal-error': {
    title: 'Something went wrong on our side',
    detail: 'It is not because of you. Try again later. If it goes on, give the number of this message to the help desk.',
  },
  'service-unavailable': { title: 'The platform cannot be reached for a moment', detail: 'Try again in a few minutes.' },
  'version-missing': {
    title: 'We do not know which version you are changing',
    detail: 'Open the details again and send your change with the version you saw (If-Match).',
  },
  'edit-conflict': {
    title: 'Somebody else has changed this in the meantime',
    detail: 'Your change is not saved yet. Open the newest version, compare it with your text and save again.',
  },
  'membership-ended': {
    title: 'You are no longer a member of this cell',
    detail: 'Your change is not saved. Choose another cell or ask the coordinator.',
  },
  'cell-switched': {
    title: 'You are now working in another cell',
    detail: 'You switched cells in another window. Reload this page or switch back; nothing has been saved.',
  },
  'mandate-changed': {
    title: 'Your mandate has changed',
    detail: 'Your legal basis or security clearance is no longer the same. Nothing has been saved. Reload the page and try again.',
  },
  'request-repeated': {
    title: 'This has already been done',
    detail: 'This request arrived twice; the first one was carried out. Reload the page to see how things stand.',
  },
  'request-key-reused': {
    title: 'This request was not carried out',
    detail: 'It carried the key (Idempotency-Key) of another request, which was carried out. Send it again under a key of its own.',
  },
  'municipality-unknown': {
    title: 'We do not know this municipality',
    detail: 'Municipality {nis} was not in the register on that date. Look the municipality up by name and choose it from the list.',
  },
  'municipality-ended': {
    title: 'This municipality became part of another one or has a new code',
    detail:
      'Continue with the municipality that succeeds it. Municipality {nis} existed up to and including {endedOn}; its successor is {successor}.',
  },
  'municipality-elsewhere': {
    title: 'This municipality is not in your Region',
    detail:
      'Municipality {nis} belongs to another Region. Choose a municipality of your Region. For another municipality, contact its own Region.',
  },
  'register-change-unknown': {
    title: 'The register does not know this change',
    detail: 'Choose a merger or a change of code that the register knows, with all its municipalities and its date.',
  },
  'register-change-settled': {
    title: 'This change can no longer be altered',
    detail: 'The change is executed, is being executed or was withdrawn. Reload the page to see how things stand.',
  },
  'municipality-claimed': {
    title: 'This municipality has already accepted its invitation',
    detail: 'It gives its own people access. Ask the coordinator or the mayor of the municipality to add a new coordinator.',
  },
  'municipality-not-invited': {
    title: 'Your municipality has not been invited yet',
    detail: 'Ask the Region for an invitation with the request form. You will then receive a mail to start.',
  },
  'invitation-absent': {
    title: 'This municipality has not been invited yet',
    detail: 'Invite it first; the invitation can then be sent again.',
  },
  'request-unknown': { title: 'Request not found', detail: 'We cannot find this request. Open the list of requests again.' },
  'request-settled': {
    title: 'This request has already been dealt with',
    detail: 'There is nothing left for you to do. Open the list of requests again to see the result.',
  },
  'statement-contradicts-cell': {
    title: 'A cell covers this municipality, or covered it then',
    detail:
      'You cannot state that there is no cell as long as a cell covers the municipality. If the cell has stopped, dissolve it or leave it first. The statement holds from the day the cell ended at the earliest.',
  },
  'registration-absent': {
    title: 'The registration of the cell has not started yet',
    detail: 'First accept the invitation and start the registration; then you can do this step.',
  },
  'registration-incomplete': {
    title: 'The registration is not complete yet',
    detail: 'Still to be filled in: {steps}. Complete this and then make the declaration.',
  },
  'registration-closed': {
    title: 'This registration is closed',
    detail: 'The declaration has been made, or your municipality has been taken into a cell. Changes are now made on the page of the cell.',
  },
  'joint-across-regions': {
    title: 'A joint cell stays within one Region',
    detail:
      'In another Region: {municipalities}. Choose only municipalities of your own Region. With municipalities of another Region you can make agreements, each with its own cell.',
  },
  'joint-needs-others': {
    title: 'A joint cell has at least two municipalities',
    detail: 'Add another municipality or choose a cell of your own.',
  },
  'joint-repeats-seat': {
    title: 'A municipality is named twice',
    detail: 'Your own municipality is part of it anyway. Name only the other municipalities, each once.',
  },
  'municipality-covered-elsewhere': {
    title: 'This municipality is already in another cell',
    detail: 'Already in another cell: {municipalities}. The municipality has to leave that cell first, or be taken out of your proposal.',
  },
  'clearance-expired': {
    title: 'The security clearance has expired',
    detail: 'The clearance ended on {date}. Fill in the new last day, or say that there is no valid clearance now.',
  },
  'signature-missing': {
    title: 'Not every mayor has signed yet',
    detail:
      'We are waiting for the signature of {municipalities}. Send a reminder; once everyone has signed, you can make the declaration.',
  },
  'signature-present': { title: 'You have already signed', detail: 'Your signature is saved; there is nothing left for you to do.' },
  'signatures-complete': {
    title: 'Every mayor has already signed',
    detail: 'There is nobody left to remind. You can make the declaration now.',
  },
  'reminder-too-soon': {
    title: 'A message went out a short while ago',
    detail: 'Messages that come too often are not read. You can send another one from {date}.',
  },
  'nothing-to-sign': {
    title: 'There is nothing to sign now',
    detail: 'No proposal is waiting for your signature. Ask the coordinator whether the proposal is ready.',
  },
  'join-request-unknown': {
    title: 'Request to join not found',
    detail: 'We cannot find this request to join. Open the list again; it may have been withdrawn.',
  },
  'cell-absent': {
    title: 'There is no cell yet',
    detail: 'No cell has been declared for this municipality yet. Finish the registration first.',
  },
  'cell-not-declared': {
    title: 'This cell has not been declared yet',
    detail: 'Acknowledging or asking a question is possible after the declaration. You will be told as soon as it is there.',
  },
  'cell-already-acknowledged': {
    title: 'This cell has already been acknowledged',
    detail: 'There is nothing left for you to do.',
  },
  'cell-dissolved': {
    title: 'This cell has been dissolved',
    detail: 'It can no longer be changed. If the municipality wants a cell again, start a new registration.',
  },
  'cell-not-joint': {
    title: 'This is not a joint cell',
    detail: 'Your municipality is the only one in this cell and so cannot leave it. You can dissolve the cell instead.',
  },
  'seat-cannot-leave': {
    title: 'The municipality where the cell has its seat cannot leave',
    detail: 'Once the mayor of the seat dissolves the cell, the municipalities can register a new one with another seat.',
  },
  'date-in-future': { title: 'This date is still to come', detail: 'You filled in {date}. Choose today or a day in the past.' },
  'date-in-past': { title: 'This date is past', detail: 'You filled in {date}. What held stays on record: choose today or a later day.' },
  'member-unknown': { title: 'Member not found', detail: 'We cannot find this member. Open the list of members again.' },
  'member-present': {
    title: 'This person already has this role in your cell',
    detail: 'There is no need to add the person again. Change the details in the list of members if needed.',
  },
  'last-coordinator': {
    title: 'This is the last coordinator',
    detail: 'Add another coordinator first; without one nobody can keep your cell up to date.',
  },
  'mayor-unconfirmed': {
    title: 'The account of the mayor has not been confirmed yet',
    detail: 'The Region confirms the account; then the mayor can sign and decide. Contact the Region if it takes long.',
  },
  'roles-apart': {
    title: 'This person already has a role in your cell that stays apart from this one',
    detail:
      'Mayor, coordinator and data protection officer of one cell are different people, because they check each other. Choose somebody else, or end the other membership first.',
  },
  'memberships-full': {
    title: 'This person works in too many places already',
    detail: 'One person can work in {most} places at most. First end a membership that is no longer needed.',
  },
  'membership-unknown': {
    title: 'Membership not found',
    detail: 'We cannot find this membership. Choose a cell from your list.',
  },
  'residence-not-covered': {
    title: 'This municipality does not belong to the cell',
    detail: 'The cell does not work for {nis}. Choose a municipality of the cell, or contact the cell of that municipality.',
  },
  'signal-settled': {
    title: 'This has already been decided',
    detail: 'Somebody decided on it in the meantime, or it must be tested first. Reload the page to see where it stands.',
  },
  'second-person-needed': {
    title: 'This takes two people',
    detail: 'What the mayor proposes the coordinator approves, and the other way round. Ask the other one to do this.',
  },
  'naming-over': {
    title: 'Too late to name the reporter',
    detail:
      'The signal is on the list. Who brought it can be named to the cell only before that; the mayor can still ask, with a reason that is kept.',
  },
  'reporter-named': {
    title: 'The reporter is already known',
    detail: 'The reporter did not ask to stay anonymous, or mayor and coordinator have already decided this together.',
  },
  'case-locked': {
    title: 'This case is locked',
    detail: 'Its review is too long overdue. Review the case first; its content then opens again.',
  },
  'case-closed': {
    title: 'This case is no longer running',
    detail: 'The case was closed or transferred. The mayor can reopen a closed case.',
  },
  'case-erased': {
    title: 'This case is erased',
    detail: 'The case was erased on {date}. Nothing but that is kept of it; the proof is among the erasures.',
  },
  'consultation-ahead': {
    title: 'This case is on an agenda',
    detail: 'Take the case off the agenda first, or discuss it. Then it can go to the mayor of the new municipality.',
  },
  'cell-absent-there': {
    title: 'No cell is known for this municipality',
    detail:
      'No cell that could take a case over is declared on the platform for this municipality. Contact the municipality; until then the case stays with your cell.',
  },
  'transfer-across-regions': {
    title: 'This municipality lies in another Region',
    detail:
      'The platform transfers no case across the border of a Region: only the fact is recorded. Decide on a transfer in a meeting, naming the Region, speak with the other cell directly, and then close the case.',
  },
  'transfer-within-cell': {
    title: 'This municipality belongs to your own cell',
    detail: 'The case then stays in the cell. Change the residence: the mayor of that municipality takes the case over.',
  },
  'transfer-pending': { title: 'The case is offered to another cell', detail: 'Wait for the answer, or withdraw the offer first.' },
  'transfer-settled': {
    title: 'This offer was settled already',
    detail: 'It was answered or withdrawn meanwhile. Reload the page to see where it stands.',
  },
  'case-not-closed': { title: 'This case is not closed', detail: 'Only a closed case can be reopened.' },
  'signal-untested': {
    title: 'This signal has not been tested yet',
    detail: 'First the coordinator tests whether the signal is in scope; then the mayor decides.',
  },
  'invitation-present': { title: 'This person is at the table for this case already', detail: 'A second invitation is not needed.' },
  'invitation-settled': {
    title: 'This can no longer be done with this invitation',
    detail: 'Somebody has decided on it meanwhile. Open the case again to see where it stands now.',
  },
  'identity-absent': { title: 'Nobody wrote down who it is about', detail: 'No identity is noted with this case.' },
  'identity-disclosed': { title: 'The name is disclosed already', detail: 'Mayor and coordinator have agreed on this already.' },
  'break-glass-needless': {
    title: 'You can open this case in the ordinary way',
    detail: 'Emergency access is only for a case of your cell that you are not shown.',
  },
  'break-glass-over': {
    title: 'Emergency access is over',
    detail: 'It lasts sixty minutes. If it is still needed, ask for it again, with a reason.',
  },
  'break-glass-unreviewed': {
    title: 'An earlier emergency access waits for its review',
    detail:
      'For more than 72 hours nobody has reviewed your last emergency access. Until that is done you cannot have another. Ask the mayor or the data protection officer.',
  },
  'break-glass-reviewed': { title: 'This emergency access was reviewed already', detail: 'Somebody else was before you.' },
  'owner-unsuitable': {
    title: 'This member cannot do this action',
    detail: 'Choose somebody who is called to this case; for the part of the police, somebody of the police.',
  },
  'manager-unsuitable': {
    title: 'This member cannot keep the follow-up together',
    detail: 'Choose a coordinator, or a member who accepted the invitation to this case and may be told of it.',
  },
  'action-settled': {
    title: 'This action has been settled already',
    detail: 'Somebody took it, completed it or dropped it meanwhile, or nobody took it yet. Open the case again to see where it stands.',
  },
  'review-too-far': {
    title: 'This is too late for the next review',
    detail: 'Choose a day up to {date}. Sooner is always possible.',
  },
  'feedback-line-unsuitable': {
    title: 'Not every line may go to police outside the cell',
    detail:
      'It is line {lines}. Nothing under professional secrecy, nothing taken back and nothing that was not meant for everybody who must agree stands on it. Remove that line.',
  },
  'feedback-not-agreed': {
    title: 'Not everybody agrees yet',
    detail:
      'The sheet can be handed over once everybody who took part agrees. Did somebody join later? Then withdraw the sheet and propose it anew. Who left the cell can no longer agree: nothing of that consultation is then told outside.',
  },
  'feedback-objected': {
    title: 'Somebody objected to a sheet of this consultation',
    detail: 'Who objected can take it back on the page of the case. Only then can a new sheet be proposed.',
  },
  'feedback-settled': {
    title: 'This sheet has been settled already',
    detail: 'It was stopped or handed over. Propose a new one where needed.',
  },
  'attendance-absent': {
    title: 'Nobody is noted as present',
    detail: 'Note first who was there. Everybody who took part must agree.',
  },
  'meeting-settled': {
    title: 'This meeting has moved on',
    detail: 'It has been held, cancelled or approved in the meantime. Reload the page to see where it stands.',
  },
  'meeting-ahead': {
    title: 'This meeting is still to come',
    detail: 'It has not been held yet. You can record who came from {date} on.',
  },
  'times-reversed': {
    title: 'The end is before the beginning',
    detail: 'Choose an end that is later than the beginning.',
  },
  'invitee-unknown': {
    title: 'Somebody on this list is not invited here',
    detail: 'Mayor and coordinator invite together first; after that you can call them.',
  },
  'consultation-closed': {
    title: 'This is not open now',
    detail: 'The consultation is not convened or held yet, or the term after it is over. Bring it up at the next meeting.',
  },
  'audience-grows': {
    title: 'More people would see this than may',
    detail: 'Choose only among those who may see it now. Fewer is always possible, more is not.',
  },
  'contribution-withdrawn': {
    title: 'This was already taken back',
    detail: 'Nothing of it is left. Bring it again if you wish to.',
  },
  'training-not-open': {
    title: 'You can no longer enrol or cancel here',
    detail: 'The training is over, cancelled or closed. See in the list what is still open.',
  },
  'training-not-for-role': {
    title: 'This training is not for your role',
    detail: 'The Region offers it to other members of cells. See in the list what is open to you.',
  },
  'training-list-full': {
    title: 'The list of this training is full',
    detail: 'There is no room on the list any more. Look again later, or ask the Region for a second date.',
  },
  'training-settled': {
    title: 'This can no longer be done with this training',
    detail: 'It has been held, closed or cancelled in the meantime. Load the page again to see how it stands.',
  },
  'training-ahead': {
    title: 'The training is still to come',
    detail: 'Record who came on the day itself or later.',
  },
  'places-taken': {
    title: 'More places have been given already',
    detail: '{count, plural, one {# person has} other {# people have}} a place already. Choose at least as many places.',
  },
  'enrolment-made': {
    title: 'You are enrolled already',
    detail: 'Your enrolment stays as it is. You do not have to do anything.',
  },
  'enrolment-absent': {
    title: 'There is no such enrolment',
    detail: 'It has been cancelled in the meantime, or still waits for a place. Load the page again.',
  },
  'article-unknown': {
    title: 'This article is not here',
    detail: 'It may have been withdrawn or replaced. Look for it again in the library.',
  },
  'article-not-published': { title: 'This article is not published', detail: 'Only what readers can find can be withdrawn.' },
  'draft-absent': { title: 'There is no draft', detail: 'Save a draft of this article first.' },
  'library-full': {
    title: 'There is no room for more',
    detail: 'A library holds at most {count} articles, and an article not endlessly many versions. Add to an article that is there.',
  },
  'text-unsafe': {
    title: 'A part of the text cannot be taken',
    detail:
      'The {language, select, nl {Dutch} fr {French} de {German} other {English}} text holds, in line {line}, {reason, select, html {HTML} image {a picture} link {a link that does not begin with https, mailto or tel} other {a list or quotation too deep within others}}. Use Markdown only; add a picture as an attachment. Nothing was saved.',
  },
  'attachment-absent': {
    title: 'An attachment has not arrived',
    detail: 'Take the attachment off the list and send the file again.',
  },
  'parameter-unknown': { title: 'Setting not found', detail: 'We cannot find this setting. Choose a setting from the list.' },
  'parameter-not-yours': {
    title: 'Another level decides on this setting',
    detail: 'Who decides on “{parameter}”: {competence}. You can see the value, but not change it here.',
  },
  'parameter-out-of-bounds': {
    title: 'This value is outside the bounds',
    detail: 'This is about “{parameter}”. At least: {min}. At most: {max}. You may be stricter than the level above you, not more lenient.',
  },
  'proposal-undrafted': {
    title: 'There is no draft',
    detail: 'First fill in what you propose and save it; then lay it on the table.',
  },
  'proposal-closed': {
    title: 'This proposal is decided',
    detail: 'It was agreed, withdrawn or rejected, or it ran out. Make a new proposal if needed.',
  },
  'proposal-full': {
    title: 'This proposal can hold no more',
    detail: 'Your side can still sign it, or withdraw its own; a new proposal starts with a clean sheet.',
  },
  'proposal-not-yours': {
    title: 'This proposal comes from another level',
    detail: 'Only who made it can change it, lay it on the table or withdraw it. You can comment on it.',
  },
  'proposal-outdated': {
    title: 'Another version lies on the table by now',
    detail:
      'You read an earlier version; version {revision} lies on the table now. Read it first: your signature holds only for what you read.',
  },
  'signature-not-asked': {
    title: 'Your signature is not needed here',
    detail: 'Others decide on this change. You can comment on it.',
  },
  'tenants-incomplete': {
    title: 'A federal value holds for the whole country',
    detail: 'Tick all three Regions: where the federal level decides alone, its value holds everywhere.',
  },
  'emergency-not-federal': {
    title: 'Only a federal setting can be urgent',
    detail: 'Others decide on this setting too, and they are given time. Untick “urgent” and choose a later day.',
  },
  'date-too-soon': {
    title: 'This day is too soon',
    detail: 'Whoever signs and whoever applies the change is given time. Choose {date} or a later day.',
  },
} as const satisfies Record<ProblemCode, Words>;
