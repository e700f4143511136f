package org.chushi.internal.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Course;
import org.chushi.model.Element;
import org.chushi.model.Paper;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Tells libraries apart by what people are judged by: packs, and what of their content rules read. */
final class ContentMark {

	private static final List<Class<? extends Element>> JUDGED_BY = List.of(CertificateDefinition.class, PolicyProfile.class,
			Programme.class, Course.class, Paper.class);

	private final MessageDigest digest;

	private ContentMark(MessageDigest digest) {
		this.digest = digest;
	}

	static String of(Library library) {
		try {
			ContentMark mark = new ContentMark(MessageDigest.getInstance("SHA-256"));
			library.packs().forEach(mark::add);
			JUDGED_BY.forEach(type -> library.all(type).forEach(mark::add));
			return HexFormat.of().formatHex(mark.digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private void add(InstalledPack pack) {
		say(pack.id());
		say(pack.version());
		say(pack.broken());
	}

	private void add(EObject object) {
		say(object.eClass().getName());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			say(object.eGet(attribute));
		}
		say(object.eContents().size());
		object.eContents().forEach(this::add);
	}

	/** With its length, so that two things are not taken for one. */
	private void say(Object what) {
		String text = String.valueOf(what);
		digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
	}
}
