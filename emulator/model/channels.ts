/** What an account sends. */
export type ChannelType = 'email' | 'linkedin' | 'whatsapp' | 'phone' | 'other';

/** An account of a sender, by its type alone or also by its ID. */
export interface Channel {
	type: ChannelType;
	id?: string;
	alias?: string;
}
