namespace Pipeline.References.Works;

/// <summary>Somebody who made a work, as its reference names them.</summary>
/// <param name="Particle">Lower-case words before the surname that belong to it ("van der"); empty for none.</param>
/// <param name="Family">Surname without the particle, or the whole name of an organisation.</param>
/// <param name="Given">Given names or initials as printed; empty for one who has a single name and for an organisation.</param>
/// <param name="Suffix">"Jr."; empty for none.</param>
internal sealed record WorkPerson(string Particle, string Family, string Given, string Suffix)
{
    /// <summary>Whether it is no person.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>Particle and surname ("van der Berg").</summary>
    public string Surname => Particle.Length == 0 ? Family : $"{Particle} {Family}";

    public static WorkPerson Organisation(string name) => new(string.Empty, name, string.Empty, string.Empty) { IsOrganisation = true };

    public static WorkPerson Person(string surname, string given, string suffix)
    {
        var particle = SurnameParticles.In(surname);
        return new(particle, surname[particle.Length..].TrimStart(), given, suffix);
    }
}
