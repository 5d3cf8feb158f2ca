using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <param name="Xml">The article as JATS, in UTF-8.</param>
/// <param name="Gates">Whether it is ready for each of those who take it, in their order.</param>
public sealed record WrittenArticle(byte[] Xml, Seq<GateResult> Gates);
