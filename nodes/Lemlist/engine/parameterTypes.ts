import type { IDataObject, INodeProperties } from 'n8n-workflow';

export type Fields = readonly INodeProperties[];

type FieldOption<Field> = Field extends { options: infer List extends readonly unknown[] }
	? List[number]
	: never;

type FieldName<Field> = Field extends { name: infer Name extends string } ? Name : never;

type IsMultiple<Field> = Field extends { typeOptions: { multipleValues: true } } ? true : false;

type OneOrMany<Field, Value> = IsMultiple<Field> extends true ? Value[] : Value;

type MemberValues<List> = List extends readonly unknown[]
	? { [Member in List[number] as FieldName<Member>]?: ParameterValue<Member> }
	: never;

type GroupValues<Field> = {
	[Group in FieldOption<Field> as FieldName<Group>]?: Group extends { values: infer Values }
		? OneOrMany<Field, MemberValues<Values>>
		: never;
};

/** The value of a field after the engine has read and checked it. */
type ParameterValue<Field> = Field extends { type: keyof ValueByType }
	? ValueByType<Field>[Field['type']]
	: string;

/** By type of field; all other types are texts. */
interface ValueByType<Field = unknown> {
	string: OneOrMany<Field, string>;
	/** Only keeps the saved value of another field of its name. */
	hidden: never;
	boolean: boolean;
	number: number;
	multiOptions: string[];
	json: IDataObject;
	resourceMapper: IDataObject;
	assignmentCollection: IDataObject;
	collection: Field extends { options: infer List } ? MemberValues<List> : never;
	fixedCollection: GroupValues<Field>;
}

/** The parameters of one item by field name. The engine, which knows no operation's fields, sees any record. */
export type ParameterValues<List extends Fields> = Fields extends List
	? IDataObject
	: { [Field in List[number] as Field['name']]: ParameterValue<Field> };

/** A field by its name, or a value inside of one: `email`, `variables.linkedinUrl`. */
export type FieldPath<List extends Fields> = Fields extends List
	? string
	: List[number]['name'] | `${List[number]['name']}.${string}`;
