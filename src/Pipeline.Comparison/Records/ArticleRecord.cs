using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>What a JATS article and its record in Open Journal Systems can both say of the article.</summary>
/// <param name="Facts">Single values; no two have the same place.</param>
/// <param name="Authors">In the order they are named.</param>
/// <param name="Keywords">In order; the place of each is that of its list ("keywords (id)").</param>
/// <param name="References">In order, as plain text; empty where the file has none.</param>
internal sealed record ArticleRecord(Seq<Fact> Facts, Seq<Person> Authors, Seq<Fact> Keywords, Seq<Fact> References)
{
    public string? ValueOf(string place) => Facts.FirstOrDefault(fact => fact.Place == place)?.Value;
}
