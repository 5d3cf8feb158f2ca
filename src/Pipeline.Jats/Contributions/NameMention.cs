namespace Pipeline.Jats.Contributions;

/// <summary>Someone named in a statement.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Authors">Places of the authors it may mean: one where it is clear.</param>
/// <param name="IsEveryone">"All authors".</param>
/// <param name="IsOther">No name, but what may be a role that CRediT does not know: the names beside it are its own.</param>
internal sealed record NameMention(int Start, string Words, IReadOnlyList<int> Authors, bool IsEveryone = false, bool IsOther = false);
