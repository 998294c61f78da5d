import { element } from "../../../xlsx/xml";
import { fileId } from "../file-id";
import { namespaces } from "../part-types";

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Who writes comments, and whom they mention: those are listed apart, as in Excel. */
export class People {
  readonly #entries = new Map<string, string>();
  #mentions = 0;

  author(person: Person): string {
    const { name, email } = person;
    return email === ""
      ? this.#id({ displayName: name, userId: name, providerId: "None" })
      : this.#id({ displayName: name, userId: `S::${email}::${nobody}`, providerId: "AD" });
  }

  mentioned({ name, email }: Person): string {
    return this.#id({ displayName: name, userId: email, providerId: "PeoplePicker" });
  }

  /** A number for another place where somebody is mentioned. */
  nextMention(): number {
    this.#mentions += 1;
    return this.#mentions;
  }

  /** The root element of the list of persons; null where there are none. */
  xml(): string | null {
    if (this.#entries.size === 0) return null;
    return element("personList", { xmlns: namespaces.threadedComments }, ...this.#entries.values());
  }

  /** The id of an entry, which is made once. */
  #id(attributes: Readonly<Record<"displayName" | "userId" | "providerId", string>>): string {
    const key = JSON.stringify(attributes);
    const index = [...this.#entries.keys()].indexOf(key);
    const id = fileId("person", index === -1 ? this.#entries.size : index);
    if (index === -1) this.#entries.set(key, element("person", { ...attributes, id }));
    return id;
  }
}

/** The last part of an account's id, which the workbench does not know. */
const nobody = "00000000-0000-0000-0000-000000000000";
