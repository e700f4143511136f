package org.chushi.internal.exchange.bank;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import org.chushi.content.Texts;
import org.chushi.model.Element;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;

/**
 * Ids and codes of imported questions, the same at every import: from the pack, the file, and the name in the file, or the
 * stem of a question without a name.
 */
public final class Identities {

	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

	private final String base;
	private final Seen ids = new Seen();
	private final Seen codes = new Seen();

	/** @param base what the ids are below of, for example the id of a pack and the name of a file */
	public Identities(String base) {
		this.base = base;
	}

	public static String derived(String base, String name) {
		return UUID.nameUUIDFromBytes((base + '\n' + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Gives the question and its parts ids, and the question a code. */
	public void name(Question question) {
		String origin = question.getOrigin() == null ? "" : question.getOrigin();
		int at = origin.indexOf(" :: ");
		String name = at < 0 ? "" : origin.substring(at + 4);
		var stem = Texts.of(question.getStem());
		String key = at < 0 ? "stem\n" + stem.zh() + '\n' + stem.en() : "name\n" + name;
		String unique = key;
		for (int n = 2; ids.note(Fingerprint.of(unique), 0) >= 0; n++) {
			unique = key + '\n' + n;
		}
		question.setId(derived(base, unique));
		boolean speaking = CODE.matcher(name).matches() && codes.note(Fingerprint.of(name), 0) < 0;
		question.setCode(speaking ? name : "Q-" + question.getId().replace("-", "").substring(0, 10));
		parts(question, question.getId());
	}

	private static void parts(EObject parent, String id) {
		int n = 0;
		for (EObject child : parent.eContents()) {
			String below = id + "/" + n++;
			if (child instanceof Element element) {
				element.setId(derived(below, child.eClass().getName()));
			}
			parts(child, below);
		}
	}
}
