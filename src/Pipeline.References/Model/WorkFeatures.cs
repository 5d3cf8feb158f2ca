using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>
/// Lists the features of a whole reference that tell the kind of work: which fields and identifiers it has, what words
/// stand in its container and publisher and outside all fields. Their templates are none of a token's.
/// </summary>
internal static class WorkFeatures
{
    private const uint HasField = 200, Fields = 201, OutsideWord = 202, SourceWord = 203, PublisherWord = 204, SourceClass = 205, OutsideClass = 206, PublisherClass = 207, TitleStart = 208, TitleEnd = 209, Host = 210, AuthorStart = 211;

    public static uint[] Of(ReferenceText text, LabelledTokens labelled)
    {
        var features = new HashSet<uint>();
        ulong fields = 0;
        for (var at = 0; at < labelled.Tokens.Count; at++)
        {
            fields |= 1UL << (int)labelled.Labels[at];
            AddToken(features, text, labelled, at);
        }

        for (var label = 0; label < (int)TokenLabel.AtStart; label++)
            if ((fields & (1UL << label)) != 0) features.Add(FeatureHash.Of(HasField, (uint)label));
        fields &= (1UL << (int)TokenLabel.AtStart) - 1;
        features.Add(FeatureHash.Of(Fields, (uint)fields, (uint)(fields >> 32)));
        return [.. features];
    }

    private static void AddToken(HashSet<uint> features, ReferenceText text, LabelledTokens labelled, int at)
    {
        var token = labelled.Tokens[at];
        var span = text.Plain.AsSpan(token.Start, token.Length);
        if (token.Shape == TokenShape.Identifier)
        {
            AddIdentifier(features, span);
            return;
        }

        var word = FeatureHash.Word(span);
        var classes = token.IsWord ? (uint)WordClasses.Of(span) : 0;
        switch (labelled.Labels[at])
        {
            case TokenLabel.Source or TokenLabel.ConferenceName or TokenLabel.Series:
                Add(features, SourceWord, word, SourceClass, classes);
                break;
            case TokenLabel.PublisherName or TokenLabel.Degree or TokenLabel.ReportNumber:
                Add(features, PublisherWord, word, PublisherClass, classes);
                break;
            case TokenLabel.Title when at == 0 || labelled.Labels[at - 1] != TokenLabel.Title:
                features.Add(FeatureHash.Of(TitleStart, word));
                break;
            case TokenLabel.Title when at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.Title:
                features.Add(FeatureHash.Of(TitleEnd, word));
                break;
            case TokenLabel.Surname or TokenLabel.Collab when at == 0:
                features.Add(FeatureHash.Of(AuthorStart, (uint)labelled.Labels[at]));
                break;
            case >= TokenLabel.AtStart:
                Add(features, OutsideWord, word, OutsideClass, classes);
                break;
        }
    }

    private static void Add(HashSet<uint> features, uint wordTemplate, uint word, uint classTemplate, uint classes)
    {
        features.Add(FeatureHash.Of(wordTemplate, word));
        for (var rest = classes; rest != 0; rest &= rest - 1) features.Add(FeatureHash.Of(classTemplate, rest & (uint)-(int)rest));
    }

    /// <summary>The kind of identifier and the words of a host ("arxiv.org").</summary>
    private static void AddIdentifier(HashSet<uint> features, ReadOnlySpan<char> identifier)
    {
        var start = identifier.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            features.Add(FeatureHash.Of(Host, identifier.Contains("10.", StringComparison.Ordinal) ? 1u : 2u));
            return;
        }

        var host = identifier[(start + 3)..];
        var end = host.IndexOf('/');
        if (end >= 0) host = host[..end];
        foreach (var part in host.Split('.')) features.Add(FeatureHash.Of(Host, FeatureHash.Word(host[part])));
    }
}
