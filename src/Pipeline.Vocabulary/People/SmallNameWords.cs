namespace Pipeline.Vocabulary.People;

/// <summary>Small words within names of persons.</summary>
public static class SmallNameWords
{
    /// <summary>They open a surname of several words ("van der Berg", "de la Cruz").</summary>
    public static IReadOnlyList<string> Particles { get; } =
        "al da das de del dela delas della delle delos den der di do dos du el la las le lo los ten ter van vom von wa y zu zum zur".Split(
            ' '
        );

    /// <summary>Son or daughter of: what follows is the father's name, and the person is called by what stands before.</summary>
    public static IReadOnlyList<string> Filiations { get; } = "bin binti bint binte bt bte ibni anak a/l a/p s/o d/o".Split(' ');

    /// <summary>"Child of", before the name of father or clan.</summary>
    public static IReadOnlyList<string> Patronyms { get; } = [.. Filiations, .. "ibn ibnu br boru".Split(' ')];
}
