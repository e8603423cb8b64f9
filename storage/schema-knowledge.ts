export interface KnowledgeSchema {}
