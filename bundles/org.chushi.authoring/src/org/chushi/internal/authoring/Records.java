package org.chushi.internal.authoring;

import java.util.List;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.SaveRecord;
import org.chushi.core.Result;

/** What is kept of a pack beside its files: who wrote what, and which texts are out of date. */
interface Records {

	/** Before it is written. */
	Result<Boolean> told(SaveRecord written);

	/** As it is kept now; not for the thread of the screen. */
	List<Outdated> outdated();
}
