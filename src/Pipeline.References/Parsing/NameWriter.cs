using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Writes the names of one group, numbering them as they come.</summary>
internal sealed class NameWriter(ReferenceText text, FieldSpans found, PersonGroupType type)
{
    private readonly int _group = found.NewGroup();
    private int _name;

    public void Person(Extent surname, Extent given)
    {
        _name++;
        var (names, suffix) = CutSuffix(text.Trim(surname));
        var (first, givenSuffix) = CutSuffix(text.Trim(given));
        Add(RefField.Surname, names);
        Add(RefField.GivenNames, first);
        Add(RefField.Suffix, suffix.IsEmpty ? givenSuffix : suffix);
    }

    /// <summary>A name in direct order ("Jane van Doe"), whose last word with its particles is the surname, or a single name.</summary>
    public void DirectOrMononym(Extent extent)
    {
        var words = text.Plain[extent.Start..extent.End];
        var split = words.LastIndexOf(' ');
        while (split > 0 && words.LastIndexOf(' ', split - 1) is var before && Lexicon.Particles.Contains(words[(before + 1)..split]) && char.IsLower(words[before + 1])) split = before;
        if (split > 0) Person(extent.From(extent.Start + split), extent.To(extent.Start + split));
        else Person(extent, new(extent.End, extent.End));
    }

    public void Collab(Extent extent)
    {
        _name++;
        Add(RefField.Collab, text.Trim(extent));
    }

    public void Suffix(Extent extent) => Add(RefField.Suffix, extent);

    public void EtAl(Extent extent) => found.Add(new FieldSpan(RefField.EtAl, extent) { Group = _group, GroupType = type });

    private (Extent Name, Extent Suffix) CutSuffix(Extent extent)
    {
        var split = text.Plain.LastIndexOf(' ', Math.Max(extent.End - 1, 0), Math.Max(extent.Length, 0));
        return split > extent.Start && Lexicon.Suffixes.Contains(text.Plain[(split + 1)..extent.End])
            ? (text.TrimEnd(extent.To(split), ","), extent.From(split + 1))
            : (extent, new(extent.End, extent.End));
    }

    private void Add(RefField field, Extent extent) => found.Add(new FieldSpan(field, extent) { Group = _group, Name = _name, GroupType = type });
}
