package org.chushi.internal.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Element;
import org.chushi.model.KpiReached;
import org.chushi.model.ModelFactory;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** What nobody can reach or judge is said where it is written. */
class KpiChecksTest {

	private static List<Diagnostic> checked(String value, int days, int least) {
		KpiReached asked = ModelFactory.eINSTANCE.createKpiReached();
		asked.setId("asked");
		asked.setKpi("kpi");
		asked.setValue(value);
		asked.setDays(days);
		asked.setLeast(least);
		CertificateDefinition certificate = ModelFactory.eINSTANCE.createCertificateDefinition();
		certificate.getRequirements().add(asked);
		return new KpiChecks().check(new Content(certificate));
	}

	@Test
	void noMoreDaysThanTheWindowHasAndNoLessThanNone() {
		assertThat(checked("30", 30, 0)).isEmpty();
		assertThat(checked("30", 30, 30)).isEmpty();
		assertThat(checked("30", 30, 31)).singleElement().satisfies(d -> {
			assertThat(d.where()).isEqualTo("asked.least");
			assertThat(d.what().zh()).isEqualTo("至少 31 天有数据，可是只看 30 天。");
			assertThat(d.remedy().zh()).isEqualTo("写 0（取一半，最多 15 天）到 30 之间的天数。");
		});
		assertThat(checked("30", 30, -1)).singleElement().extracting(Diagnostic::where).isEqualTo("asked.least");
	}

	@Test
	void theLastValueNeedsNoOthers() {
		assertThat(checked("30", 0, 0)).isEmpty();
		assertThat(checked("30", 0, 1)).singleElement().satisfies(d -> assertThat(d.remedy().zh()).contains("写 0"));
	}

	@Test
	void whatIsNoNumberOrNoWindowIsSaidToo() {
		assertThat(checked("fast", 30, 0)).singleElement().extracting(Diagnostic::where).isEqualTo("asked.value");
		assertThat(checked("30", 3661, 0)).singleElement().extracting(Diagnostic::where).isEqualTo("asked.days");
	}

	/** A pack of one model; a place in it is an id and what of it is meant. */
	private record Content(EObject model) implements PackContent {

		@Override
		public List<EObject> roots() {
			return List.of(model);
		}

		@Override
		public Pack pack() {
			return ModelFactory.eINSTANCE.createPack();
		}

		@Override
		public PackFiles files() {
			throw new UnsupportedOperationException();
		}

		@Override
		public String place(EObject object) {
			return ((Element) object).getId();
		}

		@Override
		public String place(EObject object, EStructuralFeature feature) {
			return place(object) + "." + feature.getName();
		}

		@Override
		public Optional<Element> resolve(String idOrCode) {
			return Optional.empty();
		}
	}
}
