-- Spreads the tables over the workers of a Citus cluster. Run once by the owner of the tables on the coordinator, after the store was
-- opened for the first time and while nobody uses it. What is there moves with the tables.
select create_reference_table('frameworks');
select create_reference_table('erasures');
select create_distributed_table('assessments', 'subject', shard_count => 64);
select create_distributed_table('names', 'subject', colocate_with => 'assessments');
select create_distributed_table('answers', 'subject', colocate_with => 'assessments');
select create_distributed_table('workbook_entries', 'subject', colocate_with => 'assessments');
select create_distributed_table('people', 'subject', colocate_with => 'assessments');
select create_distributed_table('requests', 'subject', colocate_with => 'assessments');
select create_distributed_table('releases', 'subject', colocate_with => 'assessments');
