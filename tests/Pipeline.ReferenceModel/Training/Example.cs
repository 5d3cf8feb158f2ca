using Pipeline.References.Model;
using Pipeline.References.Parsing;

namespace Pipeline.ReferenceModel.Training;

/// <summary>One reference to learn from.</summary>
/// <param name="Features">Hashes of the features of each token.</param>
/// <param name="Allowed">The labels that each token may have; one, where it is known.</param>
internal sealed record Example(uint[][] Features, LabelSet[] Allowed)
{
    /// <summary>Chooses the labels of a token from its place.</summary>
    public delegate LabelSet Choice(Token token);

    public static Example Of(ReferenceText text, Choice choose)
    {
        var tokens = ReferenceParser.Cut(text, new());
        var extractor = new FeatureExtractor(new(text, tokens));
        var features = new uint[tokens.Count][];
        var buffer = new uint[FeatureExtractor.Most];
        for (var at = 0; at < tokens.Count; at++)
            features[at] = buffer[..extractor.Extract(at, buffer)];
        return new(features, Connected([.. tokens.Select(token => choose(token))]));
    }

    /// <summary>Where the label before is known, marks behind it can only be those that follow it.</summary>
    private static LabelSet[] Connected(LabelSet[] allowed)
    {
        for (var at = 0; at < allowed.Length; at++)
        {
            if (allowed[at] != LabelSet.Outside)
                continue;
            ulong bits = 0;
            for (var label = 0; label < TokenLabels.Count; label++)
            {
                if (at == 0 ? label == (int)TokenLabel.AtStart : allowed[at - 1].Has(label))
                    bits |= 1UL << (int)TokenLabels.After((TokenLabel)label);
            }

            allowed[at] = new(bits);
        }

        return allowed;
    }
}
