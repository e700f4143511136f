package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import org.chushi.core.Bilingual;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageGroupTest {

	@ParameterizedTest
	@EnumSource
	void anOrderSaysItsGroup(PageGroup group) {
		assertThat(PageGroup.of(new Ordered(group.at(0)))).isEqualTo(group);
		assertThat(PageGroup.of(new Ordered(group.at(99)))).isEqualTo(group);
		assertThat(group.title().zh()).isNotEqualTo(group.title().en());
	}

	@Test
	void groupsFollowOneAnotherWhateverThePlacesInThem() {
		assertThat(PageGroup.TODAY.at(99)).isLessThan(PageGroup.LEARNING.at(0));
	}

	@Test
	void aPlaceBeyondTheGroupIsAMistake() {
		assertThatIllegalArgumentException().isThrownBy(() -> PageGroup.TEAM.at(100));
		assertThatIllegalArgumentException().isThrownBy(() -> PageGroup.TEAM.at(-1));
	}

	@Test
	void aPageOfAnotherBundlesOwnCountingStillHasAGroup() {
		assertThat(PageGroup.of(new Ordered(-5))).isEqualTo(PageGroup.TODAY);
		assertThat(PageGroup.of(new Ordered(Integer.MAX_VALUE))).isEqualTo(PageGroup.SELF);
	}

	private record Ordered(int order) implements PageContribution {

		@Override
		public String id() {
			return "ordered";
		}

		@Override
		public Bilingual title() {
			return new Bilingual("页", "page");
		}

		@Override
		public String icon() {
			return "home";
		}

		@Override
		public boolean visibleTo(Set<String> roles) {
			return true;
		}

		@Override
		public Page open(Composite parent, PageContext context) {
			throw new UnsupportedOperationException();
		}
	}
}
