/** A group of members. */
export interface UserGroup {
	_id: string;
	name: string;
	userIds: string[];
}
