import { dictionary } from '../../../i18n/dictionary.ts'
import type { Role } from '../../../../domain/user.ts'

type Roles = Record<Role, string>

/** From the most rights to the least. */
export const roles = ['admin', 'manager', 'operator', 'viewer'] as const satisfies readonly Role[]

export const usersText = dictionary({
  en: {
    lead: 'The people who sign in to this console.',
    invite: 'Invite',
    inviteTitle: 'Invite somebody',
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    roleOf: (name: string) => `Role of ${name}`,
    roles: { admin: 'Admin', manager: 'Manager', operator: 'Operator', viewer: 'Viewer' } as Roles,
    roleMeans: {
      admin: 'Everything, users and keys included',
      manager: 'Conversations, knowledge, settings, sending',
      operator: 'Answers customers, tries the agent',
      viewer: 'Sees, changes nothing',
    } as Roles,
    create: 'Make the link',
    linkTitle: (name: string) => `Sign-in link for ${name}`,
    linkOnce:
      'Shown only now. It signs in once, within 24 hours; then they choose a password. Send it by a way that only they read.',
    link: 'One-time link',
    newLink: 'New sign-in link',
    disable: 'Disable',
    enable: 'Enable',
    disabled: 'Disabled',
    you: 'you',
    disableTitle: (name: string) => `Disable ${name}?`,
    disableWhat:
      'They are signed out everywhere at once and cannot sign in again. Conversations that they hold stay theirs until somebody takes them. You can enable them again.',
    saved: 'Saved',
    done: 'Done',
  },
  it: {
    lead: 'Le persone che entrano in questa console.',
    invite: 'Invita',
    inviteTitle: 'Invita qualcuno',
    name: 'Nome',
    email: 'E-mail',
    role: 'Ruolo',
    roleOf: (name: string) => `Ruolo di ${name}`,
    roles: {
      admin: 'Amministratore',
      manager: 'Responsabile',
      operator: 'Operatore',
      viewer: 'Osservatore',
    } as Roles,
    roleMeans: {
      admin: 'Tutto, compresi utenti e chiavi',
      manager: 'Conversazioni, conoscenza, impostazioni, invio',
      operator: 'Risponde ai clienti, prova l’agente',
      viewer: 'Vede, non cambia nulla',
    } as Roles,
    create: 'Crea il collegamento',
    linkTitle: (name: string) => `Collegamento di accesso per ${name}`,
    linkOnce:
      'Si vede solo adesso. Fa entrare una volta, entro 24 ore; poi la persona sceglie una password. Mandalo per una via che legge solo lei.',
    link: 'Collegamento usa e getta',
    newLink: 'Nuovo collegamento di accesso',
    disable: 'Disattiva',
    enable: 'Riattiva',
    disabled: 'Disattivato',
    you: 'tu',
    disableTitle: (name: string) => `Disattivare ${name}?`,
    disableWhat:
      'Esce subito da ogni dispositivo e non può rientrare. Le conversazioni che tiene restano sue finché qualcuno non le prende. Puoi riattivarlo.',
    saved: 'Salvato',
    done: 'Fatto',
  },
  es: {
    lead: 'Las personas que entran en esta consola.',
    invite: 'Invitar',
    inviteTitle: 'Invitar a alguien',
    name: 'Nombre',
    email: 'Correo',
    role: 'Rol',
    roleOf: (name: string) => `Rol de ${name}`,
    roles: {
      admin: 'Administrador',
      manager: 'Responsable',
      operator: 'Operador',
      viewer: 'Observador',
    } as Roles,
    roleMeans: {
      admin: 'Todo, también usuarios y claves',
      manager: 'Conversaciones, conocimiento, ajustes, envío',
      operator: 'Responde a clientes, prueba el agente',
      viewer: 'Ve, no cambia nada',
    } as Roles,
    create: 'Crear el enlace',
    linkTitle: (name: string) => `Enlace de acceso para ${name}`,
    linkOnce:
      'Solo se ve ahora. Deja entrar una vez, en 24 horas; después la persona elige contraseña. Envíalo por una vía que solo ella lea.',
    link: 'Enlace de un solo uso',
    newLink: 'Nuevo enlace de acceso',
    disable: 'Desactivar',
    enable: 'Reactivar',
    disabled: 'Desactivado',
    you: 'tú',
    disableTitle: (name: string) => `¿Desactivar a ${name}?`,
    disableWhat:
      'Sale enseguida de todos los dispositivos y no puede volver a entrar. Las conversaciones que lleva siguen siendo suyas hasta que alguien las tome. Puedes reactivarlo.',
    saved: 'Guardado',
    done: 'Hecho',
  },
})
