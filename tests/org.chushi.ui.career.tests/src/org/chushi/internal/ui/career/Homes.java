package org.chushi.internal.ui.career;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.Certification;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.ui.Column;
import org.chushi.ui.HomeCard.Part;
import org.chushi.ui.ScrolledPage;

/** The certificates of somebody and of their team, as a first page asks for them. */
final class Homes {

	static final Clock CLOCK = Clock.fixed(Lived.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

	final List<Outlook> own = new ArrayList<>();
	final List<Certificate> toDecide = new ArrayList<>();
	final List<Certificate> stale = new ArrayList<>();
	final List<Certificate> due = new ArrayList<>();
	/** Whom somebody else's certificates were asked for. */
	final List<String> asked = new ArrayList<>();

	Homes(Outlook... outlooks) {
		own.addAll(List.of(outlooks));
	}

	/** The card as that person's page asks for it. */
	Callable<Optional<Part>> reader(Stage stage) {
		return new CertificateCard(certification(), care(), CLOCK).reader(stage);
	}

	/** Shows it on a page of its own. */
	void show(Stage stage) throws Exception {
		ScrolledPage page = new ScrolledPage(stage.fresh(), stage.look());
		page.content().setLayout(new Column(stage.look().px(16)));
		reader(stage).call().ifPresent(part -> part.fill(page.content(), stage));
		page.reflow();
		stage.open();
	}

	Certification certification() {
		return (Certification) Proxy.newProxyInstance(Certification.class.getClassLoader(), new Class<?>[] { Certification.class }, (any, method, given) -> {
			if (!method.getName().equals("of")) {
				throw new AssertionError(method);
			}
			return Result.done(own.stream().map(Outlook::certificate).toList());
		});
	}

	CertificateCare care() {
		return (CertificateCare) Proxy.newProxyInstance(CertificateCare.class.getClassLoader(), new Class<?>[] { CertificateCare.class },
				(any, method, given) -> {
					asked.add(method.getName());
					return switch (method.getName()) {
					case "outlook" -> own.stream().filter(o -> o.certificate().id().equals((UUID) given[1])).findFirst()
							.<Result<Outlook>>map(Result::done).orElseThrow();
					case "toDecide" -> toDecide.isEmpty() ? Result.refused(Bilingual.same("no")) : Result.done(List.copyOf(toDecide));
					case "stale" -> Result.done(List.copyOf(stale));
					case "due" -> Result.done(List.copyOf(due));
					default -> throw new AssertionError(method);
					};
				});
	}
}
