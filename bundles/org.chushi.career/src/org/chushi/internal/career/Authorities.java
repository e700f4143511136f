package org.chushi.internal.career;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Careers.Authority;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.ModelFactory;
import org.chushi.model.MoneyAuthority;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;

/** What a position may grant, and whether the certificate behind it gives that now: the right lapses with the certificate. */
record Authorities(Packs packs, Requirements requirements) {

	Authority of(UUID person, MoneyAuthority authority) {
		if (certificate(authority).isEmpty()) {
			return given(authority, limit(authority));
		}
		Finding held = held(person, certificate(authority).get());
		return held.met() ? given(authority, Messages.Careers_byCertificate.text(limit(authority), held.detail().what(), held.detail().have()))
				: new Authority(0, false, lapsed(authority, held.detail()));
	}

	/** For a map: with what it asks for. */
	Bilingual words(MoneyAuthority authority) {
		return certificate(authority).map(c -> Messages.Careers_withCertificate.text(limit(authority),
				packs.library().find(CertificateDefinition.class, c).map(d -> Texts.of(d.getTitle())).orElse(Bilingual.same(c))))
				.orElseGet(() -> limit(authority));
	}

	private static Optional<String> certificate(MoneyAuthority authority) {
		return Optional.ofNullable(authority.getCertificate()).filter(c -> !c.isBlank());
	}

	private Finding held(UUID person, String certificate) {
		CertificateHeld asked = ModelFactory.eINSTANCE.createCertificateHeld();
		asked.setId(certificate);
		asked.setCertificate(certificate);
		return requirements.judge(person, List.of(asked), Context.NONE).getFirst();
	}

	private static Bilingual lapsed(MoneyAuthority authority, Missing held) {
		return Messages.Careers_authorityLapsed.text(limit(authority), held.what(), held.have(), held.next());
	}

	private static Authority given(MoneyAuthority authority, Bilingual why) {
		return new Authority(authority.isUnlimited() ? 0 : authority.getLimit(), authority.isUnlimited(), why);
	}

	/** In words. */
	static Bilingual limit(MoneyAuthority authority) {
		return authority.isUnlimited() ? Messages.Careers_fullWaiver.text() : Messages.Careers_limit.text(authority.getLimit());
	}
}
