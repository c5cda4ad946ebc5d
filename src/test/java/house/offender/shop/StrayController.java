package house.offender.shop;

import org.springframework.web.bind.annotation.RestController;

/** A controller outside {@code web}. */
@RestController
class StrayController {}
