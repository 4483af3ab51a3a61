package io.dateline.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record RevisionKey(@Column(name = "article_id") UUID articleId, int revision) {}
