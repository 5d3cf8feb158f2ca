namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Prints a list of people.</summary>
internal sealed class NameRenderer(Style style, LanguageWords words, ReferenceLine line)
{
    public void Add(IReadOnlyList<Person> people, string family, string given)
    {
        var isCut = style.MostNames > 0 && people.Count > style.MostNames;
        var count = isCut ? style.MostNames : people.Count;
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
                line.Add(
                    Spaced(at == count - 1 && !isCut ? style.BeforeLast.Replace("%", words.And, StringComparison.Ordinal) : style.Between)
                );
            Add(people[at], at, family, given);
        }

        if (!isCut)
            return;
        var mark = style.EtAl.IndexOf("et al", StringComparison.Ordinal);
        line.Add(style.EtAl[..mark]).Add("etal", words.EtAl == "et al." ? style.EtAl[mark..] : words.EtAl);
    }

    /// <summary>"Lind, J. , Kaya, C.", as some publishers' files have it.</summary>
    private string Spaced(string separator) => style.HasSpacedCommas && separator.StartsWith(',') ? " " + separator : separator;

    private void Add(Person person, int at, string family, string given)
    {
        if (style is { HasCapitalSurnames: true, Order: NameOrder.Inverted })
            person = WithParticleBehind(person);
        var surname = style.HasCapitalSurnames ? person.Family.ToUpperInvariant() : person.Family;
        if (person.Given is null)
            line.Add(family, surname);
        else if (style.Order == NameOrder.Inverted || (style.Order == NameOrder.FirstInverted && at == 0))
            line.Add(family, surname).Add(style.Inside).Add(given, GivenOf(person.Given, at));
        else
            line.Add(given, GivenOf(person.Given, at)).Add(" ").Add(family, surname);
        if (person.Suffix is { } suffix)
            line.Add(style.Inside == " " ? " " : ", ").Add("suffix", suffix);
    }

    /// <summary>"SOUSA, Boaventura de", as ABNT NBR 6023 puts the particle.</summary>
    private static Person WithParticleBehind(Person person) =>
        person.Given is not null && person.Family.Split(' ', 2) is [var particle, var name] && char.IsLower(particle[0])
            ? person with
            {
                Family = name,
                Given = $"{person.Given} {particle}",
            }
            : person;

    private string GivenOf(string given, int at)
    {
        if (style.Given == GivenForm.Full || (style.Given == GivenForm.FullFirst && at == 0))
            return given;
        var particle = given.LastIndexOf(' ') is >= 0 and var last && char.IsLower(given[last + 1]) ? given[last..] : string.Empty;
        return Initials(given[..^particle.Length].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)) + particle;
    }

    private string Initials(string[] names) =>
        style.Given switch
        {
            GivenForm.SpacedInitials or GivenForm.FullFirst => string.Join(' ', names.Select(name => name[0] + ".")),
            GivenForm.TightInitials => string.Concat(names.Select(name => name[0] + ".")),
            GivenForm.SpacedBareInitials => string.Join(' ', names.Select(name => name[0])),
            _ => string.Concat(names.Select(name => name[0])),
        };
}
