package org.chushi.internal.assessment.jdbc;

import java.nio.file.Path;

import org.chushi.content.BankIndexes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Indexes in H2. */
@Component
public final class ItemIndexes implements BankIndexes {

	@Activate
	public ItemIndexes() {
		// stateless
	}

	@Override
	public Open open(Path folder) {
		return new ItemIndex(folder);
	}
}
