package org.chushi.internal.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.Pack;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.scripts.Validity;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class CampaignDaysTest {

	private static List<Diagnostic> check(String from, String until) {
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setCode("T-1");
		script.setValidFrom(from);
		script.setValidUntil(until);
		book.getScripts().add(script);
		return new CampaignDays().check(new Content(book));
	}

	private record Content(EObject root) implements PackContent {
		@Override
		public Pack pack() {
			return null;
		}

		@Override
		public PackFiles files() {
			return null;
		}

		@Override
		public List<EObject> roots() {
			return List.of(root);
		}

		@Override
		public String place(EObject object) {
			return "scripts/x.xmi:1";
		}

		@Override
		public Optional<Element> resolve(String idOrCode) {
			return Optional.empty();
		}

		@Override
		public <T extends Element> List<T> all(Class<T> type) {
			return List.of();
		}
	}

	@Test
	void daysThatCannotBeReadOrNeverComeAreErrors() {
		assertThat(check(null, null)).isEmpty();
		assertThat(check("2026-11-01", "2026-11-01")).isEmpty();
		assertThat(check("2026-11-31", "soon")).hasSize(2);
		assertThat(check("2026-11-02", "2026-11-01")).singleElement().satisfies(d -> assertThat(d.what().en()).contains("2026-11-01"));
	}

	/** While a pack is written scripts are shown to the checks one by one. */
	@Test
	void badDaysAreToldWhileAScriptIsWritten() {
		ScriptTemplate alone = ModelFactory.eINSTANCE.createScriptTemplate();
		alone.setValidFrom("2026-11-02");
		alone.setValidUntil("2026-11-01");
		assertThat(new CampaignDays().check(new Content(alone))).hasSize(1);
	}

	@Test
	void bothEndsOfACampaignBelongToIt() {
		Validity week = new Validity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8));
		assertThat(week.on(LocalDate.of(2026, 2, 28))).isFalse();
		assertThat(week.on(LocalDate.of(2026, 3, 1))).isTrue();
		assertThat(week.on(LocalDate.of(2026, 3, 8))).isTrue();
		assertThat(week.over(LocalDate.of(2026, 3, 9))).isTrue();
		assertThat(week.left(LocalDate.of(2026, 3, 8))).hasValue(0);
		assertThat(Validity.ALWAYS.on(LocalDate.MIN)).isTrue();
		assertThat(Validity.ALWAYS.left(LocalDate.MAX)).isEmpty();
	}
}
