package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.content.OwnPack;
import org.chushi.model.ModelPackage;
import org.chushi.ui.author.Part;
import org.junit.jupiter.api.Test;

class LicencesTest {

	/** Licence identifiers and user-defined references, SPDX 2.3 annex D. */
	private static final String SPDX = "NOASSERTION|(LicenseRef-)?[A-Za-z0-9.-]+";

	private static Part.Pick field() {
		return Described.parts(ModelPackage.Literals.PACK).stream().flatMap(p -> p instanceof Part.Side side ? side.parts().stream() : List.of(p).stream())
				.filter(Part.Pick.class::isInstance).map(Part.Pick.class::cast).filter(p -> p.of() == ModelPackage.Literals.PACK__LICENCE).findFirst().orElseThrow();
	}

	@Test
	void theLicenceOfAPackIsChosenInPlainWordsAndStoredAsAnIdentifier() {
		assertThat(field().options()).hasSizeGreaterThan(5).allSatisfy(o -> {
			assertThat((String) o.value()).matches(SPDX);
			assertThat(o.name().text().zh()).containsPattern("\\p{IsHan}");
			assertThat(o.name().text().en()).doesNotContainPattern("\\p{IsHan}");
		});
		assertThat(field().options()).extracting(Part.Pick.Option::value).doesNotHaveDuplicates();
	}

	@Test
	void whatANewPackSaysIsAmongThem() {
		String fresh = OwnPack.fresh(Path.of("x"), "x", "x", "x").pack().getLicence();
		assertThat(field().options()).filteredOn(o -> o.value().equals(fresh)).singleElement()
				.satisfies(o -> assertThat(o.name().text().zh()).isEqualTo("未注明"));
	}
}
