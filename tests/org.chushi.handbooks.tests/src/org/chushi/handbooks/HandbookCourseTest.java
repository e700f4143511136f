package org.chushi.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class HandbookCourseTest {

	private static final Map<String, String> PLACED = Map.of("images/1.png", "images/1-2.png");

	@Test
	void aPictureThatGotAnotherNameIsShownByIt() {
		assertThat(HandbookCourse.moved("前 ![图](images/1.png) ![](images/2.png) 后", PLACED)).isEqualTo("前 ![图](images/1-2.png) ![](images/2.png) 后");
	}

	@Test
	void wordsThatOnlyBeginAsAPictureDoesStayWords() {
		assertThat(HandbookCourse.moved("见 \\[附件\\](images/1", PLACED)).isEqualTo("见 \\[附件\\](images/1");
	}
}
